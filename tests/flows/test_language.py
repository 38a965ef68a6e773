"""Somebody who writes in another language: told once, and everything they write is kept."""

from __future__ import annotations

import pytest

from bot.speech.words import read_scripts
from flows.engine import Engine
from flows.kernel.script import Script
from flows.listening.foreign import asks_for_language, is_foreign, language_asked_for, understood
from flows.listening.needs import language_of
from tests.flows.talking import Talk, talk
from tests.walks import World

FOREIGN = (
    "Me rechazaron hoy después de la entrevista",
    "Ich habe heute eine Absage bekommen und bin sehr traurig",
    "J'ai reçu une réponse négative pour le poste et je ne sais pas pourquoi",
    "Hoje recebi um não depois da entrevista, estou muito triste com isso",
    "Oggi mi hanno detto di no e sono molto triste per il lavoro",
    "Ik heb vandaag een afwijzing gehad en ben niet blij",
)
ENGLISH = (
    "They turned me down after the final round and I am so tired of this",
    "no from the library, final round, by phone today, archivist",
    "Nurse at Saint Mary",
    "El Hotel Sol, la recepcion",
    "I want to die on that hill",
    "no",
    "",
)


@pytest.mark.parametrize("text", FOREIGN)
def test_another_language_is_noticed(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize("text", ENGLISH[:3] + ENGLISH[4:])
def test_english_is_not_taken_for_another(text: str) -> None:
    assert not is_foreign(text)


def test_they_are_told_once_and_their_answer_is_kept() -> None:
    there = talk("opening.hello").type(FOREIGN[0])
    assert there.has("foreign.es")
    assert there.answers["opening.hello"]["text"] == FOREIGN[0]
    assert not there.type("camarera en el Hotel Sol, y estoy muy triste").has("foreign")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("hablas español?", "foreign.es"),
        ("Sprichst du Deutsch?", "foreign.de"),
        ("do you speak german", "foreign.de"),
        ("can you speak polish", "foreign.line"),
    ],
)
def test_asking_for_a_language_is_no_answer(text: str, line: str) -> None:
    assert asks_for_language(text)
    there = talk("intake.job").type(text)
    assert (there.state, there.has(line)) == ("intake.job", True)
    assert "intake.job" not in there.answers


def test_speaking_of_a_language_is_no_question() -> None:
    assert not asks_for_language("They said my German was not good enough to talk to clients")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("kannst du Deutsch?", "de"),
        ("auf Deutsch bitte", "de"),
        ("deutsch bitte", "de"),
        ("en español, por favor", "es"),
        ("can we switch to German please", "de"),
        ("in English please", "en"),
        ("Sprichst du Deutsch?", "de"),
        ("parlez français?", "fr"),
        ("Deutsch", ""),
        ("a German company", ""),
        ("my Spanish is not good enough", ""),
        ("English teacher", ""),
    ],
)
def test_the_language_that_is_asked_for_is_known(text: str, language: str) -> None:
    assert language_asked_for(text) == language


class TestWithASecondLanguage:
    """The words of the second are those of the first, with a mark at each."""

    @pytest.fixture
    def there(self) -> Talk:
        english = read_scripts()["en"]
        german = Script("de", {})
        german.__dict__.update(english.__dict__)
        german.language = "de"
        german.texts = {key: tuple(f"~{one}" for one in v) for key, v in english.texts.items()}
        there = Talk(World(Engine({"en": english, "de": german})))
        return there.until("feel.strength")

    def test_the_same_question_comes_in_it_and_nothing_moves(self, there: Talk) -> None:
        answers = dict(there.answers)
        there.type("auf Deutsch bitte")
        assert (there.state, there.session.language) == ("feel.strength", "de")
        assert there.has("foreign.switched")
        assert there.has("feel.strength.ask")
        assert all(text.startswith("~") for text in there.texts)
        assert there.answers == answers
        assert there.type("6").texts[0].startswith("~")

    def test_and_back_again(self, there: Talk) -> None:
        there.type("deutsch bitte").type("in English please")
        assert there.session.language == "en"
        assert there.has("foreign.switched")
        assert not any(text.startswith("~") for text in there.texts)

    def test_one_there_are_no_words_of_changes_nothing(self, there: Talk) -> None:
        there.type("en español por favor")
        assert (there.session.language, there.has("foreign.es")) == ("en", True)


@pytest.mark.parametrize(
    ("text", "code"), list(zip(FOREIGN, ("es", "de", "", "", "", ""), strict=True))
)
def test_languages_that_are_understood_are_told_from_the_others(text: str, code: str) -> None:
    assert understood(text) == code


def test_they_are_told_at_a_wish_too_but_not_when_they_go() -> None:
    there = talk("feel.sore").type("Ich will die Frage bitte überspringen")
    assert there.has("foreign.de")
    assert not there.type("ich will noch eine Frage überspringen bitte").has("foreign")
    assert not talk("feel.sore").type("Ich will keine Nachrichten mehr von dir").has("foreign")


@pytest.mark.parametrize(
    "said",
    [
        "le chef, il m'a coupé la parole",
        "mais je suis triste pour ma famille",
        "il capo non mi ha lasciato parlare",
        "ik ben niet meer blij met het leven",
    ],
)
def test_a_language_that_is_only_noticed_is_taken_for_none_that_help_is_given_in(said: str) -> None:
    assert language_of(said) == "en"


@pytest.mark.parametrize(
    ("said", "code"),
    [("ya no quiero vivir así", "es"), ("ich will nicht mehr leben", "de"), ("estoy mal", "es")],
)
def test_those_that_help_is_given_in_are_known(said: str, code: str) -> None:
    assert language_of(said) == code


def test_a_language_is_noticed_once_and_never_in_danger() -> None:
    there = talk("feel.sore").type("le chef, il m'a coupé la parole, je ne suis pas bien")
    assert there.has("foreign.line")
    assert not there.type("et le chef ne m'a pas dit pourquoi il est comme ca").has("foreign")
    there = talk("feel.sore").type("what is the point of living")
    assert there.state == "parked"
    there.type("le chef, il m'a coupé la parole")
    assert not there.has("foreign")
    assert there.has("crisis.en")
