"""Words that stand in an English sentence and in no name of a person, a job or an employer."""

SENTENCE = frozenset((
    "i", "i'm", "i've", "i'd", "im", "ive", "me", "my", "mine", "we", "we're", "our", "us",
    "you", "your", "he", "he's", "she", "she's", "his", "her", "they", "they're", "their",
    "them", "it", "it's", "its", "this", "that", "that's", "these", "those", "who", "whose",
    "where", "when", "because", "but", "if", "so", "then", "is", "are", "was", "were", "am",
    "be", "been", "being", "do", "does", "did", "don't", "dont", "didn't", "didnt", "doesn't",
    "can", "can't", "cant", "could", "should", "would", "will", "won't", "wont", "has", "have",
    "had", "haven't", "not", "never", "no", "none", "nothing", "nobody", "know", "think",
    "guess", "maybe", "perhaps", "probably", "forgot", "forget", "remember", "said", "told",
    "wrote", "called", "asked", "works", "worked", "wanted", "want", "like", "just", "really",
    "actually", "sorry", "some", "someone", "somebody", "something", "idk", "what", "which",
    "why", "how", "whatever", "anyway", "lol", "wrong", "wrongly", "differently", "otherwise",
    "incorrect", "misspelled", "missing", "say", "says", "please", "rather", "instead",
))  # fmt: skip
SALUTATION = (
    r"(?:(?:my )?dear(?:est)?|hello|hi|hey|good (?:morning|afternoon|evening|day)|"
    r"(?:sehr )?geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|estimad[oa]|querid[oa]|"
    r"hola)"
)
"""What a letter greets somebody with, in the languages in which letters to them are begun."""
ARTICLES = frozenset({"a", "an", "the"})
KINDS_OF_JOB = frozenset({"job", "role", "position", "post", "gig"})
"""What our own sentence says of a job: said twice it would read as a slip."""
