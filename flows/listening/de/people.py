"""What stands before a German noun, which has a capital there and is nobody."""

from flows.listening.phrases import word_set

DETERMINED = word_set(
    "der die das den dem des ein eine einen einem einer eines zum zur im am vom beim ins mein "
    "meine meinen meinem meiner kein keine keinen diese dieser diesen dieses jede jeden viel"
)
