"""The countries there are lines for, as people name them in English, German and Spanish."""

from __future__ import annotations

from functools import cache

from flows.listening.languages import NEEDS_EVERYWHERE
from flows.listening.needs import words_in

_LONGEST = 200
_LONGEST_NAME = 3
_SAID_ALONE = 3


def country_named(text: str) -> str:
    """The country a text names, if that is what it does; never told from its language."""
    said = [word for word in words_in(text, _LONGEST).split() if word not in _around()]
    if len(said) > _SAID_ALONE:
        return ""
    for size in range(min(_LONGEST_NAME, len(said)), 0, -1):
        for at in range(len(said) - size + 1):
            code = COUNTRIES.get(" ".join(said[at : at + size]))
            if code:
                return code
    return ""


@cache
def _around() -> frozenset[str]:
    return frozenset[str]().union(*(one.around_country for one in NEEDS_EVERYWHERE.values()))


COUNTRIES: dict[str, str] = {
    "alemania": "DE", "america": "US", "amerika": "US", "argentina": "AR", "argentinien": "AR",
    "armenia": "AM", "australia": "AU", "australien": "AU", "austria": "AT", "bahamas": "BS",
    "bangladesh": "BD", "barbados": "BB", "belarus": "BY", "belgica": "BE", "belgien": "BE",
    "belgium": "BE", "bolivia": "BO", "botswana": "BW", "brasil": "BR", "brasilien": "BR",
    "brazil": "BR", "britain": "GB", "brunei": "BN", "cambodia": "KH", "canada": "CA",
    "chile": "CL", "china": "CN", "colombia": "CO", "costa rica": "CR", "croacia": "HR",
    "croatia": "HR", "cyprus": "CY", "czech republic": "CZ", "czechia": "CZ", "danemark": "DK",
    "denmark": "DK", "deutschland": "DE", "dinamarca": "DK", "ecuador": "EC", "ee uu": "US",
    "eeuu": "US", "egypt": "EG", "england": "GB", "escocia": "GB", "espana": "ES",
    "estados unidos": "US", "estonia": "EE", "fiji": "FJ", "finland": "FI", "finlandia": "FI",
    "finnland": "FI", "france": "FR", "francia": "FR", "frankreich": "FR", "germany": "DE",
    "ghana": "GH", "great britain": "GB", "grecia": "GR", "greece": "GR", "greenland": "GL",
    "griechenland": "GR", "grossbritannien": "GB", "guyana": "GY", "holanda": "NL",
    "holland": "NL", "honduras": "HN", "hong kong": "HK", "hungary": "HU", "hungria": "HU",
    "iceland": "IS", "india": "IN", "indien": "IN", "indonesia": "ID", "inglaterra": "GB",
    "iran": "IR", "ireland": "IE", "irland": "IE", "irlanda": "IE", "israel": "IL",
    "italia": "IT", "italien": "IT", "italy": "IT", "jamaica": "JM", "japan": "JP", "japon": "JP",
    "kanada": "CA", "kenya": "KE", "kolumbien": "CO", "kosovo": "XK", "kroatien": "HR",
    "latvia": "LV", "lebanon": "LB", "liechtenstein": "LI", "lithuania": "LT", "luxembourg": "LU",
    "luxemburg": "LU", "luxemburgo": "LU", "malaysia": "MY", "malta": "MT", "mauritius": "MU",
    "mejico": "MX", "mexico": "MX", "mexiko": "MX", "netherlands": "NL", "neuseeland": "NZ",
    "new zealand": "NZ", "niederlande": "NL", "nigeria": "NG", "northern ireland": "GB",
    "noruega": "NO", "norway": "NO", "norwegen": "NO", "nueva zelanda": "NZ", "osterreich": "AT",
    "paises bajos": "NL", "pakistan": "PK", "peru": "PE", "philippines": "PH", "poland": "PL",
    "polen": "PL", "polonia": "PL", "portugal": "PT", "reino unido": "GB", "romania": "RO",
    "rumania": "RO", "rumanien": "RO", "rusia": "RU", "russia": "RU", "russland": "RU",
    "saudi arabia": "SA", "schottland": "GB", "schweden": "SE", "schweiz": "CH", "scotland": "GB",
    "serbia": "RS", "singapore": "SG", "slovakia": "SK", "slovenia": "SI", "south africa": "ZA",
    "south korea": "KR", "spain": "ES", "spanien": "ES", "sri lanka": "LK", "states": "US",
    "sudafrica": "ZA", "sudafrika": "ZA", "suecia": "SE", "suiza": "CH", "sweden": "SE",
    "switzerland": "CH", "taiwan": "TW", "thailand": "TH", "tonga": "TO",
    "trinidad and tobago": "TT", "tschechien": "CZ", "ucrania": "UA", "uganda": "UG", "uk": "GB",
    "ukraine": "UA", "ungarn": "HU", "united arab emirates": "AE", "united kingdom": "GB",
    "united states": "US", "uruguay": "UY", "us": "US", "usa": "US", "vereinigte staaten": "US",
    "wales": "GB", "zambia": "ZM",
}  # fmt: skip
"""Small letters without accents, to the code of the country."""
