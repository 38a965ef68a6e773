"""Danger by its kinds, in sentences that stand in no pattern: who, what and when are put anew."""

import pytest

from flows.listening.distress import level

CRISIS = {
    "aim": [
        "my only remaining goal is to die",
        "the next step would be ending my life",
        "next step? suicide",
        "mein einziges Ziel ist noch zu sterben",
        "der letzte Ausweg wäre der Tod",
        "mi único plan es morirme",
        "prefiero la muerte a este invierno",
    ],
    "asked": [
        "why shouldn't I hang myself",
        "when do I get to die",
        "warum darf ich nicht tot sein",
        "darf ich mich erschießen, wenn keiner mehr da ist",
        "por qué no puedo dejar de vivir",
        "es pecado querer matarse?",
    ],
    "day": [
        "if the answer is no on Monday I will kill myself",
        "one more rejection and I'm ending my life",
        "by Sunday I am dead",
        "nach Ostern bring ich mich um",
        "da bin ich tot",
        "ich springe morgen von der Brücke",
        "heute Abend lenk ich das Auto gegen den Baum",
        "otro rechazo y me suicido",
        "si no me cogen el lunes me quito la vida",
        "la próxima semana dejo de vivir",
        "me voy a tirar al metro",
    ],
    "means": [
        "the belt is around my neck",
        "one foot over the edge",
        "at the edge of the bridge",
        "hab schon das Seil um den Hals",
        "steh hinter dem Geländer",
        "spare seit Monaten Tabletten dafür",
        "ya crucé la barandilla",
        "la soga está preparada en mi habitación",
    ],
    "taken": [
        "took a whole load of sleepers ten minutes ago",
        "ich schluck jetzt alle Pillen",
        "Überdosis geschluckt",
        "me tragué la caja entera",
        "ya me las tragué",
    ],
    "goodbye": [
        "good night forever",
        "please tell my son it was not his fault",
        "leaving this world on Friday",
        "bin morgen bei Oma im Himmel",
        "esta es mi despedida",
    ],
    "tried": [
        "i attempted last week",
        "my second attempt was in March, thinking of the third",
        "dreimal hab ich es schon versucht, diesmal klappt es",
        "ich wollte mich gestern erhängen",
        "la semana pasada me quise matar",
    ],
    "though": [
        "I have never wanted to die as much as today",
        "tips won't fix it, I want to be dead",
        "otra entrevista no, y me mato",
        "quiero morirme de una vez",
    ],
}


@pytest.mark.parametrize("said", [one for kind in CRISIS.values() for one in kind])
def test_each_kind_is_heard_in_words_put_anew(said: str) -> None:
    assert level(said) == "crisis"


@pytest.mark.parametrize(
    "said",
    [
        "no, no me quiero matar, estoy cansada",
        "ich will nicht sterben, ich bin nur müde",
        "als Kind hab ich mich geritzt, lange her, ich war in Therapie",
        "hace mucho quise suicidarme, lo superé y estoy bien",
        "tranqui, no me voy a cortar las venas",
        "there is no light left",
        "wozu leb ich überhaupt noch",
        "no me queda nada",
    ],
)
def test_a_no_the_past_and_what_is_said_around_it_are_asked_about(said: str) -> None:
    assert level(said) == "check"


@pytest.mark.parametrize(
    "said",
    [
        "the commute is my problem",
        "die Wartezeit bringt mich um",
        "ich spring in die Bahn, bis gleich",
        "they wanted me to jump from sales to law",
        "a patient took too many tablets and I stayed calm",
        "ein Patient hatte zu viele Tabletten genommen",
        "el paciente tomó demasiadas pastillas",
        "estaba con la soga al cuello por la fecha",
        "the next step is a second interview",
        "no i dont want to give a name",
        "mein Ziel ist die Stelle",
        "my goal is to end the year with a job",
    ],
)
def test_work_and_idioms_beside_them_are_none(said: str) -> None:
    assert level(said) == "none"


@pytest.mark.parametrize(
    "said",
    [
        "mequieromatar",
        "noqierobibir",
        "boi a kitarme la bida",
        "qiero morrirme oi",
        "wil ned mer lehm, will nich mer leben",
        "möhcte tod sein",
        "ich wünschte ich wer tod",
        "pilen geschlukt",
        "bring mch um",
        "i wnt 2 b ded",
        "i wan die",
        "tkae my own life",
        "thniking abuot suiside",
        "im gona kill my self",
        "whant to die",
    ],
)
def test_what_is_written_by_ear_or_in_haste_is_heard(said: str) -> None:
    assert level(said) == "crisis"


@pytest.mark.parametrize(
    "said",
    [
        "esa entrevista me mató",
        "boy a mandar la carta oi",
        "wer hat mer gschriebn, weiß i net",
        "i wan a new start",
        "ich nehm die Bahn im Tal",
        "plan b is another agency",
    ],
)
def test_what_only_sounds_like_it_is_none(said: str) -> None:
    assert level(said) == "none"


@pytest.mark.parametrize(
    "said",
    [
        "I'm tryna die, no job fixes that",
        "I have voted against living",
        "death: please",
        "I'd have taken my life in the kitchen if she hadn't come home",
        "after Friday you will find me hanged",
        "every version of it ends with me dead",
        "on Thursday he goes, and then there's no me",
        "when the cat is buried I'm joining her",
        "already halfway over the railing",
        "my wrist's slit",
        "the rope is on the beam and I keep looking at it",
        "up on the crane and not coming down",
        "my brother cut me down, next time I'll lock the door",
        "the ambulance crew revived me on Sunday, I'll go again",
        "punched myself until my eye closed",
        "I will do away with myself",
        "hose on the exhaust and the windows taped",
        "the noose is tied",
        "I drank the weedkiller",
        "stood on the wrong side of the railings",
        "hab Rattengift geschluckt",
        "Schlauch am Auspuff, Fenster zu",
        "ich will zu meinem toten Mann",
        "me bebí el cloro",
        "tengo la cabeza sobre los rieles",
        "he optado por no vivir",
        "me e tomao toas las pastiyas",
        "tuk all the tablits",
        "a want tae kil masel",
        "ich möcht mich killen",
        "i wü mi hamdrahn",
        "umbringen muss ich mich",
        "sterbenswillig, das ist meine Stärke",
        "ich will nichts außer tot sein",
        "i mecht nur no sterbn",
        "i wett nüm läbe",
        "ich will ni mehr läbn",
        "ich will dod sei",
        "sitze auf den Gleisen",
        "am Handgelenk ist die Ader offen",
        "meine Frau hat mich abgeschnitten, beim nächsten Mal sperr ich ab",
        "der Notarzt hat mich zurückgeholt, ich mach es wieder",
        "am Freitag hänge ich",
        "am Sonntag stürz ich mich vom Turm",
        "der Knoten sitzt, der Stuhl ist bereit",
        "für jede Absage ein Schnitt am Arm",
        "suizit heute",
        "es mi voluntad de morir",
        "quisiera fallecer",
        "esto solo se arregla matándome",
        "el jueves acabo conmigo",
        "la casa vendida y yo muerta el lunes",
        "decidido a no seguir vivo",
        "mañana amanezco colgada",
        "la cuerda colgada de la viga, y la miro",
        "en el andamio, sin intención de bajar",
        "me descolgó mi hermana, la próxima cierro con llave",
        "todos los comprimidos en el cuerpo",
        "me quito de en medio",
        "me kito d enmedio",
        "manana boi a star muerta",
        "un corte en el brazo por cada rechazo",
    ],
)
def test_what_is_said_bluntly_is_heard(said: str) -> None:
    assert level(said) == "crisis"


@pytest.mark.parametrize(
    "said",
    [
        "I decided against life insurance",
        "they found me dead tired at my desk",
        "the belt on the machine by the door broke",
        "arms wide open, that is how they greeted us",
        "we got over the language barrier",
        "cause of death: please fill in the form",
        "I sat on the other side of the barrier",
        "häng mich nicht auf den Termin fest",
        "my aim is to finish the report",
        "im Test gut abgeschnitten, beim nächsten Mal besser",
        "am Montag hänge ich am Telefon",
        "die Schicht hat mich fast eingeschläfert",
        "ich stehe auf Gleis fünf",
        "Lehm mag ich nicht mehr verarbeiten",
        "las pastillas dentro del armario",
        "voluntad de mejorar",
        "esa tele es para cortarse las venas",
        "me recibieron con los brazos abiertos",
        "hemos pasado la barrera del idioma",
        "termino con ellos el lunes",
    ],
)
def test_work_told_bluntly_is_none(said: str) -> None:
    assert level(said) == "none"


@pytest.mark.parametrize(
    "said",
    [
        "In eighty-nine I took an overdose; that was a different man, I'm glad I lived",
        "Neunundachtzig hab ich Tabletten geschluckt, das war ein anderer Mensch",
        "En el ochenta y nueve me tomé todas las pastillas, era otra mujer, hoy soy feliz",
    ],
)
def test_a_year_told_in_words_is_the_past(said: str) -> None:
    assert level(said) == "check"
