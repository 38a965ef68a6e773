"""The story of a no in German or Spanish names who said it, the job, and how far it got."""

from __future__ import annotations

from datetime import date

import pytest

from flows.listening.opening import opening

TODAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("story", "how", "far", "company", "role"),
    [
        ("Ich habe heute eine Absage von der Stadtbibliothek Bremen bekommen, als Bibliothekarin",
         "said_no", None, "Stadtbibliothek Bremen", "Bibliothekarin"),
        ("Gestern hat mir Nordkai Logistik abgesagt, ich hatte mich als Disponentin beworben",
         "said_no", None, "Nordkai Logistik", "Disponentin"),
        ("die Firma Kessler und Söhne hat mich nach dem zweiten Gespräch nicht genommen",
         "said_no", "interview", "Kessler und Söhne", None),
        ("heute kam die Absage von Siemens, nach drei Gesprächen", "said_no", "interview",
         "Siemens", None),
        ("ich war bei der Firma Weber in der letzten Runde und dann haben sie jemand anderen",
         "said_no", "final", "Weber", None),
        ("ich habe mich vor drei Wochen beworben und seitdem ist Funkstille", "silence", None,
         None, None),
        ("Me han rechazado en Mercadona, para cajera, después de dos entrevistas", "said_no",
         "interview", "Mercadona", "cajera"),
        ("Ayer me dijeron que no en el Hospital San Juan, para enfermera", "said_no", None,
         "Hospital San Juan", "enfermera"),
        ("la empresa Textiles Rovira me rechazó ayer", "said_no", None, "Textiles Rovira", None),
        ("Hola, me presenté a un puesto de contable en Grupo Almagro y me han dicho que no",
         "said_no", None, "Grupo Almagro", "contable"),
    ],
)  # fmt: skip
def test_a_story_in_another_language_is_heard(
    story: str, how: str, far: str | None, company: str | None, role: str | None
) -> None:
    heard = opening(story, TODAY)
    assert (heard.how, heard.far, heard.company, heard.role) == (how, far, company, role)


@pytest.mark.parametrize(
    "story",
    [
        "I was turned down by Siemens today, the second interview was on Monday",
        "ich bin am Montag zum Gespräch gegangen und habe nichts gegessen",
    ],
)
def test_what_names_no_employer_in_it_is_left(story: str) -> None:
    assert opening(story, TODAY).company in {None, "Siemens"}
