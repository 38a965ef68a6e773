"""Signs in any language that a line belongs to a mail: greetings, thanks, farewells, footers."""

from __future__ import annotations

import re

from flows.listening.patterns import late
from flows.listening.titles import TITLE

_NAME = r"[^\W\d_][\w'’.-]{0,24}"
_GREETS = (
    r"(?:dear|hi|hello|hey|hiya|greetings|good (?:morning|afternoon|evening|day)|"
    r"sehr geehrte[rs]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|moin|servus|grüezi|"
    r"hola|estimad[oa]s?|querid[oa]s?|buen[oa]s (?:días|tardes|noches)|apreciad[oa]|"
    r"bonjour|bonsoir|cher|chère|madame|monsieur|salut|"
    r"gentile|gentilissim[oa]|egregio|egregia|buongiorno|salve|ciao|"
    r"szanown[yai]|dzień dobry|witaj|cześć|beste|geachte|prezad[oa]|olá|car[oa]|kære|hej)"
)
GREETING = late(
    rf"^\s*{_GREETS}(?:,?\s+(?P<name>(?:{_NAME}|\{{\{{[^}}]{{1,40}}\}}\}}|\[[^\]]{{1,40}}\]|"
    rf"und|and|&|/)(?:\s+(?:{_NAME}|&|/)){{0,4}}?))?\s*[,:!.;–-]*\s*$",
    re.IGNORECASE,
)
GREETING_INSIDE = late(
    rf"^\s*{_GREETS},?\s+(?P<name>(?:{TITLE} )?"
    r"[A-ZÀ-ÖØ-ÞŁŚ][\w'’-]*)"
    r"(?:[,:!.;–-]|\s(?=it'?s|this is|sorry|thanks|hier|just|we|i'm|its)|\s*-)",
    re.IGNORECASE,
)
NAME_ALONE = late(
    rf"^\s*(?P<name>(?:{TITLE} )?[A-ZÀ-ÖØ-ÞŁŚ][\w'’-]{{1,24}}),? ?"
    r"(?:[,:!]|$)(?=\s*$)|^\s*(?P<inside>[A-Z][\w'’-]{1,24}), (?:it'?s|this is|hi!)",
)
THANKS = late(
    r"\bthank(?:s| you)(?: \w+){0,3} for (?:your|applying|taking|coming|the|attending|"
    r"interviewing|meeting|submitting|letting|joining|stopping|popping|all|considering|showing)|"
    r"\bwe (?:have )?(?:received|appreciate|reviewed)\b|\bwe regret\b|\byour application\b|"
    r"vielen dank für|danke (?:dir |ihnen )?für|ihre bewerbung|deine bewerbung|"
    r"gracias por|agradecemos|agradezco|le informamos|te informamos|tu candidatura|su candidatura|"
    r"nous vous remercions|votre candidature|merci (?:pour|de|d')|"
    r"la ringraziamo|sua candidatura|la informiamo|dziękujemy|aplikacj|bedankt|sollicitatie"
)
FAREWELL = late(
    r"^\s*(?:with )?(?:(?:kind|kindest|best|warm|warmest|many|very)?\s*(?:regards|wishes|thanks)|"
    r"yours(?: \w+)?|(?:yours )?sincerely(?: yours)?|(?:yours )?faithfully|cheers|warmly|"
    r"(?:all the |very )?best(?: \w+)?|(?:all )?love|take care|thanks(?: again)?|thank you|kindest|"
    r"respectfully|onwards|x+|with .{3,30}|in solidarity|good luck!?|all my best|speak soon.{0,12}|"
    r"(?:mit )?(?:freundlichen|freundliche|besten|beste|vielen|viele|herzlichen|herzliche|liebe|"
    r"lieben|schöne) (?:grüßen?|grüssen?)(?: .{1,30})?|herzlichst?|lg|vg|mfg|alles (?:liebe|gute)|"
    r"(?:un )?(?:cordial )?(?:saludos?|abrazo)(?: \w+)?|atentamente|reciba .{5,30}|cordialmente|"
    r"(?:bien )?cordialement|bien à vous|bonne continuation|sincères salutations|"
    r"distinti saluti|cordiali saluti|z poważaniem|pozdrawiam|met vriendelijke groet(?:en)?|"
    r"atenciosamente|med venlig hilsen)\s*[,.!]*\s*$",
    re.IGNORECASE,
)
FOOTER = late(
    r"confidential|privileged|intended (?:solely|only)|unsubscribe|do not reply|don't reply|"
    r"no-?reply|unattended|unmonitored|not monitored|registered (?:office|in|charity|company)|"
    r"trading name|company no|privacy|automatic|powered by|sent (?:via|from my|by|on behalf)|"
    r"consider the environment|all rights reserved|copyright|©|manage (?:your )?preferences|"
    r"helpline|call us free|someone you know|day (?:or|and) night|24/7|samaritans|"
    r"equal opportunit|safeguarding|partnership|fraud|data protection|replies to this|"
    r"datenschutz|vertraulich|geschäftsführer|handelsregister|registergericht|amtsgericht|"
    r"ust-id|confidencial|protección de datos|confidentiel|mensaje automático|"
    r"wiadomość automatyczna|administratorem|telefon|cookies|received it in error|"
    r"view (?:this|in|your)|report this|keep indeed|classification|authorised and regulated|"
    r"mentoring|please note|supporters? of|proud (?:to|member)|accredited",
    re.IGNORECASE,
)
CHAT = late(
    r"^\s*[\[(]?\d{1,2}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?"
    r"[\])]?(?:\s?[-–])?\s(?P<who>[^:\n]{1,40}): (?P<said>.*)$",
    re.IGNORECASE,
)
STAMP = late(
    r"^(?:(?:today|yesterday|heute|gestern|hoy|ayer|mon|tue|wed|thu|fri|sat|sun)\w*,? )?"
    r"(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?$|^(?:delivered|read|seen|sent|zugestellt|gelesen|"
    r"messages|nachrichten|view job|imessage|text message|sms)(?: .{1,12})?$",
    re.IGNORECASE,
)
KEY_LINE = late(
    r"^\s*(?P<key>employer|company|organi[sz]ation|trust|department|arbeitgeber|empresa|firma|"
    r"position(?: title)?|post(?: title)?|role|job(?: title)?|vacancy|title|re|subject|betreff|"
    r"stelle|puesto|vacante|poste|asunto|objet|oggetto|stellenbezeichnung|opening|requisition|"
    r"(?:interview |assessment centre |application )?outcome|applicant|candidate(?: \w+)?|"
    r"job (?:id|number|ref)|ref(?:erence)?|new status|previous status|status)\s?[:#]\s*"
    r"(?P<value>\S.*)?$",
    re.IGNORECASE,
)
