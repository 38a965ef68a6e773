"""Words that everybody uses: at the beginning of a sentence they are no names.

The examples have each of them several times in small letters; of `prepare`, `prepared` and
`preparing` one stands here.
"""

from flows.listening.phrases import word_set

COMMON = word_set("""
abattoir aber able aboard about above abrazo abroad absent absolute abt academia academic academy
accent accept access accident according account accountant accurate ache acht acquisition across
act action actor actual ad add address adjacent admin admit ads adults advance advert advertise
advice advise advisor af affair afford afraid after afternoon afterwards again against age agency
agent agian ago agree ah ahead ahnung ahora aid aim aint air airline airplane airport aisle al
alarm alcohol alert algo algorithm alguien alive all alle allein allen alley allotment allow almost
alone along aloud already alright als also alt although altogether always am amazon ambulance amend
among an anaesthetic analyse analysis analyst analyze and andere anderen ando anecdote anew anger
angerufen angry animals anniversary announce annoyed annoying annual another answer antidepressants
antworten anxiety anxious any anybody anyhow anymor anymore anymroe anyone anything anyway anywhere
apart apologise apology app apparently appeal appetite apple applicant application appointment
appreciate apprentice apprenticeship apron aquarium archive are area arent argh argue arm army
around arranged arrears arrive arrogant arsed articles arvo as aser ash ashamed asi aside ask
asleep assessment assessor assignment assistance assistant assume assumptions at ate atm attached
attack attempt attention attracted attraction auch audit audition aunt autistic auto autocorrect
automated automatic autopsy autumn available avoid awake award away awful awkward axed aye babe
baby back background backup backwards bad badge baffled bag bailiff bake bakery balance balcony
bald balloon band bang bank banner banter bar barber bare bargain barista bark barn barrier base
basically basket basta bat batch bath bathroom battery bawling bay bc be beach beam beanbags bear
beat beaten became because become bed bedroom bedtime beekeeper been beer bees before beforehand
beg began beggar begin begun behalf behave behind bei beige beim being believe belly belong below
belt bench bend benefit bereaved bereavement beside best bet between bevor beyond bibir bicycle
bien big bike bin binding binge bingo bio biology biopsy birds birth birthday bis biscuit bisher
bissl bist bit bite bitte bla black blacklisted blade blah blame blank blanket blazer bled bleed
bleiben bleibt bless blew blind blindfolded block bloke blood bloodbath bloody blouse blow blown
blubbing blue bluffing blunt blurb blurted blush board boat body bogged boi boil boilerplate bold
bomb bone boo book bookkeeper bookkeeping boot bootcamp bored boredom boring born borrar borrow
boss bot both bottle bottom bought bounced bounces bout bow bowl box boy boyfriend bragged bragging
brain branch brand brass brave brb bread break breakfast breakup breath breathe brew brewery brick
bridesmaid bridge bright brilliant bring bringt bro broke broken brother brought brown browser
bruise brush brutal btw bubble bucket buddy budget buenas bug build built bull bullet bully bump
bunch burden burn burnout burnt burst bury bus buscar busy but butcher button buy buzz by bye cab
cabin cabinet cable cafe cake calendar calibre call callback calm came camera campus can cancel
cancer candidate candle cannae cannot cansada cant canteen cap captain car carbon care caretaker
carpark carpenter carpet carry casa case cash casi castle casual cat catastrophe catch cathedral
caught cause cc ceiling celebrating cell cellar cemetery center centre centrifuge cereal cert
certain certificate chain chair chairman chalk chance change channel chao chap chaplain chapter
character charge charity charm chart chat chatbot chatgpt cheap check checklist checkout cheek
cheeky cheerful cheerio cheers cheese cheesy chef chemistry chemo chess chest chew chicken chief
child childhood children chin chip chippy chit choice choir choked choking choose choosers chop
chose chosen christ chuffed church ciao cinco circle circumstances circus city ciudad civil
civilian claim clapped class classmate classroom clean clear clerk clever click client cliff climb
clinic clipboard clock close closet clothes cloud clown club clue clumsy cnat cnt coach coast coat
code codeine coffee coffin cohort coin coke cold colgado colleague collect collector college colour
com coma come comfort comfy comit comma command commission committee common communication community
commute como company compare comparison compass compete competition competitive competitor complain
complaint complete compliance compose computer con concentrate concluded conclusion concrete
conditions conference confidence confirm conflict confused confusion congrats congratulated
congratulations connect connection conozco consider consideration consultant contact contemplating
context continue contract contrato control conversation convince cook cookie cool coordinator cop
cope copy corner coroner corporate corpse correct correction correspondence corridor corto cos cost
cottage cotton couch could couldnt council counselling counsellor count country county couple
courage course court cousin cover covid cow coward coworker crack craft crane crap crash crawl
crazy cream creche credit creeps creepy crematorium crew cricket crime cringe crisis crisps crohns
cross crossword crowd cruel crumb crushed cry ctb ctrl cuando cuatro culture cup cupboard cure
curiosity curious current curry curtain cushion custody customer customs cut cya cycling da dad
daddy daft dairy daisies damit damn danach dance danger dangerous danke dar dare dark dass data
database date daughter davon day daycare daydream daylight daytime dead deadline deaf deal dealt
dear death debate debrief debt debut decade deceased december decent decide decir decision deck
decline ded deep define definitely deflated degree dei dejaron dejo del delay delete deletion
delivered delivering dem demand demasiado dementia demo demolition den denen dental dentist
department depends deposit depot depressed dept deputy deren des desahogarme desastre describe
desert deserve design desk desperate despertar destroy desvivo detail detial dev devastated
developer dey di diagnosis dial dialysis diary dich did didnt died dies diese diesmal diez differ
difference different dig digital digits dignified dignity dije dinner diploma dir direct direction
director dirt dirty disabled disappear disappointed disappointment disaster discharge discord
discovered discuss disgrace dish dishwasher dislike dismissed disorder dispatch dispenser disposal
dissapointed distance distracted district divorce dizzy dm dnt do doable doc doch dock doctor
document dodged does doesnt dog doing domestic donde done donkey donotreply dont door doorbell
doorstep dorm dormir dose dot double doubt dough down downhill download downstairs doy dozen draft
drag drain drama dramatic dran drank drastic draw drawn dread dream dreamt drei dress drill drink
drip drive drop drove drown drug drum drunk dry duck dude due duele dug dull dumb dump dunno
duplicate durch durchatmen during dust duty duvet dye dying each ear earn earth ease easter easy
eat eaten echan echo edge edit editor eejit effect effective effort egg eh ehrlich eich eigentlich
eight eighteen eighty eine einen einfach einmal either elbow eldest electric electrician
electricity elevator eleven else elsewhere em email embarassed embarassment embarrassed
embarrassing embarrassment emergency emoji emotion empathy employed employer employment empresa
empty en encima encrypted end endeavours endin endless endlich energy engine enjoy enough enquire
enserio entire entrevistas entry envelope envious envy epilepsy equal equality er era erase erinner
erledigt erm error erst erstmal es esa ese eso espresso essay esta estaba estate este esto estoy
etwas euch euro evaporated eve even every everybody everyday everyone everything everywhere
eviction evidence evidently evry evrything ex exact exam example excel excellent except exception
exchange excited excuse exercise exhale exhausted exhibition exist exit expect expectations
expensive experience experiments expire explain explanation export exposure expression extra eye
eyebrow eyesight fab face facebook fact factor factory faculty fail failure faint fair fake fall
false falta family famous fan fancy far fare farewell farm fast fat father fault faulty favour
favourite fear feathers feb fed feed feedback feel feely fees feet fehlt fell fella felt fence
ferry fertig fetch fever few ffs fib field fifteen fifth fifty fight figure file fill film filter
finance findahelpline fine finger finish finito finna fire firm first fish fist fit five fix flag
flames flask flat flatmate flaws fleece flew flexible flies flight flip flipchart float floaty
flogging flood floor florist flowers flu flying flyover focus fog folded folder folding folk follow
font food fool foolish foot football for forbid foreign foreman forever forget forgive forgot
forgotten fork forklift form formality forth fortnight fortune forty forward fought found fountain
four fourteen fourth fr fractions fragen frame fraud free freelance freeze fresh friday fridge
fried friend fright frightened frog from front froze frozen fruit frust frustrated frustrating
frustration fue fui full fully fuming fun function funding fundraising funeral funnel funny furious
furniture further fuss fussy future fyi gaffer gain game gang ganz ganzen gap gar garage garden gas
gate gave gear gedacht gedanken gefunden geh geht gekriegt gel gemacht genau general generic
generous genommen gentle gentleman gently genuinely gerade gern gesagt geschluckt gestern get gf gg
ghost gibt gig giggled giggling gimme gin girl girlfriend give given glad glance glass gloomy glove
glue gna gnaws go goal goat goes goign goin going gold goldfish gona gone gonna good goodbye
goodnight google goosebumps gorgeous gossip got gotta gotten governors gown grabbed gracias grad
grade graduate graduation grammar gran grandad grandchildren granddad granddaughter grandma
grandmother grandpa grandson granny grateful gratitude grave graveyard gravitas great greedy green
greenhouse greet grew grey grid grief grieve grill grim grinned grinning groom ground group grow
grown growth grumpy guard guess guide guilt guilty guitar gum gun gunna gut gute guy gym ha hab
haben habit hablar hace hacerme had hadnt hago haha hahaha haircut halb half halfway hall halt
halve hammer hammock hamster hand handle handover handshake handwriting handy hang hangman happen
happy harbour hard harm harness harsh harvest has hash hasnt hast hasta hat hate hatte haunted hav
have havent hay he head headache headcount headhunter headmistress headphones headscarf headset
headteacher health heap hear heart heartbeat heartbroken heat heaven heavy hecho heels height heit
held hell hello help helpline hen her here herself hes heut heute hey hi hice hid hidden hide hier
high highlighted hijab hill him himself hin hint hip hire his history hit hiya hm hmm hmmm hob
hobby hola hole holiday hollow home homeless homesick homework honest honey hood hoodie hook hoops
hop hope hopeless horas horns horoscope horrible horror horse hose hospice hospital hospitality
hostage hostel hot hotel hotline hour house hovering hovers how however howl hoy hrs hug huge huh
human humiliated humiliating humming humour hun hundred hung hungover hungry hunt hurry hurt
husband hydraulics hygiene hyperventilate hyphen ia ice id idea ideally idiot idk if ignore ihr il
ill im ima image imagine immediate immer important impressed impression improve in inbox inch
incident included including income individual induction industry inform information ink inner innit
ins inshallah inside insist inspection inspector insta instagram instead instructions instructor
insulin insult insurance intake intend intention interest intern internet internship interrogation
interrupted interrupting interrupts interview into intro introduced intrusive invisible invitation
invite invoice involved ir irl iron irony irrelevant is ish island isnt issue it itching itchy item
itll its itself ive iykyk ja jacket jail jaja jam jargon jaw jealous jeans jeden jefe jelly jesus
jetzt jittery jmup job jobcentre jobseekers join joke jornada journal journey json judge jump
junior jus just kann kannst kebab keen keep kein keine keinen kept kerb ketchup kettle key keyboard
kick kid kidney kiero kil kill kilos kind kinda kindergarten king kip kiss kit kitchen kll km kms
knackered knapp knee knew knife knives knock knockback knot know known komisch kommen kommt
komplett kopf kp kurz kys lab label labour lack lad lady lake lamb lamp landlord lane lange
language lanyard lap laptop large largo las lassen last late lathe laugh launch laundering laundry
law lawyer laxatives lay layoff layout lazy le lead leadership leaf leaflet leak leaned leaning
learn learnt lease least leave leben leccy lecture led ledge left leftover leg lemme lemon length
lent les lesson let letdown lethal letzte letzten level lfie liability liar librarian library
licence lid lie lieber lief liegt lif life lifeboat lifeguard lift light lighthouse like limit limp
line link linkedin lip list listen listo lit literally little liv live livid ll llama llevo lmao
lmaooo lo load loan lobby local location lock lockdown lodger loft log logistics logo lol lollipop
lonely long loo look loop loose lorry lose lost lot lottery loud lousy love low loyal luck lucky
luego luggage lukewarm lump lunch lunchtime lupus lush lyf lying ma mach machen machine macht mad
maddening made mag magic magnet maiden mail mailbox main make mal mam man manage manger manos
mantra manual many map markdown market marriage marry mas master mat matar matarme match mate
maternity maths mato matron may maybe me meal mean meant meantime meanwhile measure mechanic med
media medical medicine meet meh mein meine meinen mejor meld meme memory men mental mention mentor
menu mer mercy merely merged merger meself mess message messenger met method metro mhm mic mich
microscope mid middle midnight midwife might migraine migration mile milk mill million min mince
mine mini minimum ministry mint minus minute mirror mis misclicked miserable misery misheard mismo
misread mission missus mistake mistyped misunderstood mittwoch mix mm moan mobile mock mode model
modify module mog mom moment monday money monitor monoxide month mood moon mor more morgen morir
morirme mornin morning morphine mortgage mortified mortifying mortuary mosque most mother motion
motivation motorway motto mouse mouth move msg mu much mucho mud muddled muerta muerto mug mujer
multi multiple multistorey mum mumbling mummy mundo muppet murder museum mush music muss must mute
muy my mysef mysefl myself myslef myslf na nach nada nadie nag nah nail name nameless nan nap
napkin narrow nasty native natter natural navy naw nd ne near nearby neat necessary neck nee needle
needy negative negotiable negotiating negro neighbor neighbour nein neither nen nephew nerve
nervous net nett network never new newborn newsletter newspaper next ngl ni nice nich niche nichts
nie niece night nil nimma nimmer nine nineteen ninety ninguna ninja ninth nite nix no nobdy nobody
noch noche nochmal nodded nodding noes noise noisy non none nonsense noon noone nope nor noreply
normal nos nose nosy not note notebook nothin nothing notice notifications notion notmine novel now
nowadays nowhere nowt nr nudge numb nummer nunca nur nurse nursery nxt obituary object obliged
observation obvious occasion occurred ocho oclock octave ocurre odd oder of off offence office
official offline often oh ohne oi oil ois ojo ok okay old omg on onboarding once one onions online
only onto onward ooh oops op open opera operation operator opinion opportunity opposite ops
optician optimistic option or order ordinary org organised original other otherwise otra otro ouch
ought our out outage outbox outcome outdoors outfit outlook outside outta oven over overall
overdose overdraft overdressed overlooked overnight overqualified overtime overview overwhelmed owe
own oy pa pace pack package packet pad padre page pain painless paint pal pallet palliative
palpitations pan pancake panel panic panicking paper paperwork para paracetamol paragraph paralegal
paramedic parcel pardon parental parents parish park parrot part particular partner party pass
passion passionate passport passt passwords past pasta paste pastry path pathetic patience patient
patrol patronising pattern pause pay paycheck payday payroll payslip pdf peace peanuts peek peeling
peep peer pegar peinlich peligro pen pena pensando pension people pep per percent perfect
perfectionist perhaps period permanent permit person personality personnel pest pesticide pet
petrol pfff pharmacy phew phone photo phrase physical piano pic pick picky picture pido pie piece
pienso pig pigeon pile pill pillow pilot pin ping pint pipetting piso pissed pistol pit pity pivot
pizza place placeholder plain plan plane planet plant plaque plaster plastic plate platform play
playlist pleasant please plenty plot pls plug plumber plus plz pm pocket poco podcast poetic poetry
point pointers pointless poison poke police policeman policy polite polo poof pool poor pop porfa
porridge port portfolio portion portuguese posh position positive possible possibly post postdoc
postman pot potato pound pouring power ppl practice practise praise pram pray precisely prefer
prefiero pregnancy pregnant preguntas premium prep preparation prepare prescription presence
present presentation press pressure presumed pretend pretty prevention previous price pride priest
print prison privacy private prob probably probation probetag problem procedure proceed process
product professional profile program programme progress project projector promise promoted
promotion proof proofread proper proposal protected protection protest proud prove ps psych
psychiatric psychologist psychology pub pubic public publisher puedes puedo pues pull pulse pump
punch punctual punish punto pupils pure purge purpose puse push pushy put puzzled pyjama python
qiero qualified quality quals quantity quarry quarter quedo queen question questionnaire queue
quick quid quiero quiet quisiera quit quite quiz quote rabia races racing radiator radio rage
railing rails railway rain raised ramble ran rang range ranked ranking rant rare rat rate rather
rato raus raw razor rd re reach reaction read readvertised ready real realised realy reapply reason
recall recap receipt receive reception receptionist rechazo reckon recognise recommend reconsider
record recovered recruiter recruiting recruitment red redo reduction redundancy redundant referee
reference reflect reflection refresh refuse regardless regards regiment regional regret regular
rehab rehearse rehomed reject rejection relapsed relax release relevant reliable relief relieved
remain remark remember remind remote remove renew rent rep repair repeat rephrase replace replaying
report request require rereading rescinded rescue research reserve reset residents resign
resignation resilient resolution respawn respect respond response rest restart restaurant restore
restructuring result resume retail retain retire return reverse revert review revised revoked
revolver reword rework rewrite rice rid ride rifle right rigs ring ringtone riot rip risk river rn
road roast robot rock role roleplay roll roof room roommate rope roster rot rota rotating rotten
rough round route routine row rubbing rubbish rude ruf rugby ruhig rule run runaway rung rush rusty
rut sacked sad saddle safe safeguarding safety sag sagt saint sake salad salary sales salesman
salida salon salvo same sample sand sandwich sang sank sat saturday saudade sauna sausage save saw
say scaffold scale scan scar scare scarf schedule scheme schlaf schlafen schmerzlos scho schon
school schreib scientist scissors scope score scrap scratch scream screen screwed script scroll
scrub scunnered se sea seal search season seat seatbelt sec second secret secretary section sector
security see seekers seem seen seething seguimos seguir seguro sein seis seit seldom selected self
sell semanas send sense sensible sent sentence sentido separate sergeant serio serious served
server serves service session set setbacks settle seven seventh seventy several severance sewer
sewerslide sewing sh shake shaky shall shallow shame shape share shark sharp she sheep sheet shelf
shelter shelve shift ship shipyard shirt shit shoe shook shoot shop short shortlist shot shotgun
should shouldnt shouldve shout show shown shrink shut shy si sich sick side sideways sie siempre
sien siento sieve sigamos sigh sight sign signature sigue siguiente silence silencio silent silly
similar simple simply sin since sincerely sing single sink sir sister sit site six sixteen sixth
sixty size skeleton skill skimmed skin skint skip skirt skull sky slack slagged slammed slap slate
slaughter slaughterhouse slay sleep sleepy sleeve slept slide slightly slip slippers slit slogan
slot slow slurring small smarts smashed smell smelt smile smiley smirked smoke smooth sms smth smug
snake snapped snatched sneakers snooker snow so sober sobre social society sock sod sofa soft
software soil sola sold soldador soldering soldier solicitor solid soll solo solve some somebody
somehow someone something sometimes somewhere somthing son song soon sore sorry sort sory soul
sound soup sour source sous soy space spam spare spark speak special specific speech speed speedrun
spell spelt spend spent spilled spilt spinning spins spit spite splinter split spoil spoke spoken
sponge sponsor sponsorship spoon spot spotify spreadsheet spring squad square stab stack staff
staffroom stage stairs stairwell stakeholder stale stammer stamp stand standard standup stapler
stare start startup state static station stationery statistic status stay steady steam steel steer
steht step stepdad sterben stew stick sticky stiff still stimmt sting stinks stirbt stitches stock
stockroom stomach stone stood stool stop stopwatch store storey storm story stove stoy straight
strange strategy straw stream street strength stress strictly strike string stroke strong structure
struggling strung stubborn stuck student studio study stuff stung stunt stupid stuttered style su
subject submit subscription substances success such sucide suck sudden sueldo sugar sugarcoat
suggest suggestion suicide suicidio suisidar suisidarme suiside suit suitcases sulking sum summary
sun sunday super supermarket supervisor supper support suppose sure surf surgeon surgery surname
surplus surprise surprisingly survey survive suspect suspense swallow swap swear sweat sweaty sweep
sweet sweetheart swept swim swing switch swore swotted syllable synergy system ta tab table tablet
tae tagen tail tailor tak take taken tale talent talk tall tank tanto tap tape target task tastes
tattoo taught tax taxi tbf tbh te tea teach team teamwork tearful tearing tears teary teatime tech
technical technician teenager teens teeth teh telephone tell telly temp temperature template ten
tenancy tends tengo term terminal terminate terrible terribly terrified tesco test text th than
thank that the theatre them themselves then theory therapist therapy there thermometer these thesis
they theyll theyre theyve thick thighs thin thing think thinkin third thirty this tho those though
thought thousand thread three threw thrilled throat through throw thrown thru ths thumb thurs
thursdays thx tick ticket tide tidy tie tiene tight til till time timeline timetable tin tingling
tiny tip tired title tl tmrw tn to toast tod todas today toddler todo toes together toilet told
tome tomorow tomorrow ton tone tongue tonight tonihgt tonit tonite too took tools tooth toothache
top topic tore torture tot touch touchy tough tour towel tower town toxicology trabajo trace track
tractor trade traffic train trainee traineeship trainwreck tram transferable transferred translator
transport trash traurig travel tray treat tree trembling tribunal trick trigger trim trip triste
tristeza trolley trouble trousers truck true trust truth try tube tues tuesday tumbleweed tummy
tunnel turbine turn tut tutor tv tweak twelve twenty twice twin twist two ty type typo uff ugh ugly
uh um umbrella umm un unalive uncle unclear unconscious under underdressed underlined underneath
understand understood undertaker undo undone unemployable unemployed unemployment unfair
unfortunately uni uniform union unit universe university unknown unless unlocked unnamed uno
unopened unpaid unpleasant uns unsafe unsent unsigned unsubscribe unsuccessful unsure untick until
untrue up update upfront upload upper upright ups upset upside upstairs ur urge urgent urgente us
use useless users using usual va vacancy vacation vain vale valgo valid valley value van vanish
vape ve veces vending vent veo ver verb verdict version verwirrt very vet vez via vibe video viejo
viel vielleicht vier view village violence violent violins vis visa visible vision visit visitor
vivir vodka voi voice voicemail volunteer volver vom von vor vorbei vote voy vuelvo wage waist wait
wake walk wall wallet wallpaper wan wana wanna want war wardrobe warehouse warm warn was wash wasnt
waste wat watch wave way we weak wear weather website wed wednesday wee week weekday weekend weep
weepy weg weh weigh weight weil weird weiter welcome weld well wellbeing wen wenn went wept were
werent wet wey wfh whant what whatever whatsapp whatsoever wheel wheelchair when whenever where
wherever whether which whichever while whisker whisky whisper whistle white whiteboard who whoever
whole whom whoops whose why wi wia wide widowed widower wie wieder wife wifi wil will willst win
window windy wine winged winter wipe wird wiring wirklich wisdom wise wish with withdraw withdrawn
withdrew within without wks wnat wnt wo wobble wobbly wohl woke wollt woman women won wonder wont
wood wooden wool wore work workday workshop world worn worry worse worst worth worthless would
wouldnt wouldve wound wow wrap wreck wrist write written wrong wrote wrung xmas ya yaar yano yard
yarn yawn yday ye yeah year yeet yelling yellow yep yes yesterday yet yo yoghurt yoke you young
youre yourself yourselves youtube youve yr yrs yup zehn zeig zero zilch zip zone zoo zookeeper zoom
zur zwei
""")
