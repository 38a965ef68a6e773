"""Slips, short forms and disguises of English words that matter in danger."""

SPELLED: dict[str, str] = {
    "want to": "wanna wana wann wnna wanto wnat2 wanan waana wonna want2",
    "want": "wnat wnt watn wnats whant", "about": "abuot abotu aobut", "thinking": "thniking thinkin tinking thikning",
    "going to": "gonna gona gunna gna gon goin2 goinna gonn imma",
    "i am": "im iam", "i have": "ive", "i would": "id", "i will": "ill",
    "do not": "dont dnt donot dun dnot don", "does not": "doesnt dosnt doesent", "did not":
    "didnt",
    "can not": "cant cannot cnt canot carnt", "will not": "wont", "would not": "wouldnt wudnt",
    "is not": "isnt", "are not": "arent", "am not": "aint", "was not": "wasnt",
    "could not": "couldnt cudnt", "should not": "shouldnt", "have not": "havent", "has not":
    "hasnt",
    "they would": "theyd", "they will": "theyll", "it would": "itd", "it will": "itll",
    "it is": "its", "that is": "thats", "there is": "theres", "everyone would": "everyoned",
    "what is": "whats", "let us": "lets", "you are": "youre ur", "they are": "theyre",
    "everyone": "every1 evry1 evryone everybody", "nobody": "noone no1 nobdy", "people": "ppl",
    "any more": "anymore anymor animore nomore any1more", "tonight":
    "tonite 2nite 2night tonigt tonght",
    "tomorrow": "2moro 2moz 2morrow tmrw tmr tomoz tomorow tommorow 2mrw tommorrow",
    "right now": "rn", "without": "w/o witout withot wihtout", "because": "cuz coz bc cos becuz",
    "die": "diee dieee dya di3 d*e dieing2", "dying": "dyin dieing dyeing", "dead": "ded deaad",
    "kill": "kil kll kyll killl k*ll k**l ki11 kiil", "killing": "kiling killin killng k*lling",
    "kill myself": "kms kmself killmyself unalive unaliving kms'ing kmsing unalived killmself",
    "kill yourself": "kys", "myself":
    "mysef myslef masel mself meself mysellf mysel mysself mesself mysefl mslf",
    "suicide":
    "suiside sucide suicid suicde sewerside sueside suicied su*cide s*icide suicidee siucide "
    "suicied suisside suside sewercide suicuide suocide suiicide sewerslide suislide s**cide scuicide",
    "suicidal":
    "suicdal sucidal suicidel suisidal suicidial suicidle suicial suicidl siucidal suicideal",
    "self harm": "selfharm selfharming slefharm self-harm", "self harmed": "selfharmed",
    "trying to": "tryna trynna", "trying": "tryin", "took": "tuk", "tablets": "tabelts tablits tabets tablest",
    "overdose": "overdoes ovrdose od", "overdosed": "oded od'd odd'", "living": "livin liveing",
    "exist": "exsist exsit exsits", "life": "lyf lief lyfe", "live": "liv", "hurt": "hert hrt",
    "alive": "alife alve", "wake": "wak", "jump": "jmp jumpp", "goodbye": "goodby gudbye",
    "to": "2 ta tae", "better": "betr bettr beter",
}  # fmt: skip
