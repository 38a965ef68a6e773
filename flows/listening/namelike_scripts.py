"""What looks like a name in scripts without capitals: a title, a surname, a given name, or itself.

A few words of another script inside a text are a name: so people write one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from flows.listening.patterns import late

_LONGEST_INSIDE = 24
"""Characters in a script of their own that are one name, or two, and not a sentence."""
_HAN_SURNAMES = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾"
    "肖田董袁潘蔡蒋蔣余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈夏韦傅方白邹鄒孟熊秦"
    "邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔汤"
)
_HAN_TITLES = "(?:先生|女士|小姐|太太|老师|老師|经理|經理|博士|教授|主任)"
_HONOURS = "(?:さん|様|さま|くん|君|ちゃん|氏|先生|部長|課長|社長)"
_ARABIC_GIVEN = (
    "محمد|أحمد|احمد|محمود|مصطفى|علي|حسن|حسين|عمر|خالد|يوسف|إبراهيم|ابراهيم|كريم|سامي|طارق|"
    "ياسين|بلال|هشام|وليد|سعيد|رامي|زياد|فارس|مروان|جمال|نادر|ماجد|سليم|فاطمة|عائشة|مريم|"
    "زينب|خديجة|ليلى|نور|سارة|هدى|منى|رنا|دينا|ياسمين|أمينة|سلمى|هالة|ريم|لينا|نادية|سعاد"
)
_HEBREW_GIVEN = (
    "דנה|יוסי|משה|דוד|יעקב|אברהם|יצחק|שרה|רחל|לאה|רבקה|מרים|נועה|תמר|מיכל|יעל|שירה|רונית|"
    "אורי|איתי|עומר|דניאל|יונתן|אבי|אלי|רון|גיל|טל|עדי|חנה|אסתר|רות|ענת|אורית|עידו|ניר|שי"
)
_SIGNS = late(
    rf"(?P<han>[{_HAN_SURNAMES}](?:[一-鿿]{{1,2}}?(?={_HAN_TITLES})|{_HAN_TITLES}))"
    rf"|(?<=[和跟与同给給找问問叫见請请])(?P<met>[{_HAN_SURNAMES}][一-鿿]{{1,2}}?)"
    r"(?=[说說讲講谈談聊打道了也都是在有一，。,.!?！？\s]|$)"
    rf"|(?P<honoured>(?![皆客父母])(?:(?:[一-鿿々]{{2,4}}|[ァ-ヶー]{{2,12}})(?={_HONOURS})|[一-鿿]{_HONOURS}))"
    r"|(?P<hangul>[가-힣]{2,4})(?: ?씨|님)"
    r"|(?:السيدة?|الأستاذة?|الدكتورة?|المهندسة?|د\.|أبو|أم|ابن|آل)\s+(?P<arabic>[ء-ي]{2,20}(?:\s+آل\s+[ء-ي]+)?)"
    rf"|(?<![ء-ي])[وفبلك]?(?P<given>(?:{_ARABIC_GIVEN})(?![ء-ي])(?:\s+(?:{_ARABIC_GIVEN})(?![ء-ي]))?)"
    r"|(?:מר|גב'|גברת|ד\"ר|ד״ר|פרופ'|פרופ׳)\s+(?P<hebrew>[א-ת]{2,20})"
    rf"|(?<![א-ת])[ובלכמש]?(?P<hebrew_given>(?:{_HEBREW_GIVEN})(?![א-ת]))"
    r"|(?:श्रीमती|श्री|सुश्री|डॉ\.?)\s+(?P<hindi>[ऀ-ॿ]{2,20})"
    r"|(?P<respected>[ऀ-ॿ]{2,20})\s*जी(?![ऀ-ॿ])"
    r"|(?:นางสาว|นาง|นาย|คุณ|ดร\.)\s?(?P<thai>[฀-๿]{2,30})"
)
_RUN = late(r"[^\W\d_a-zA-Z][^\Wa-zA-Z\d_]*(?:[ ·・.'-][^\Wa-zA-Z\d_]+)*")
_CAPITALS = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN"}
"""Scripts that have them."""
_TOGETHER = {"HIRAGANA": "CJK", "KATAKANA": "CJK"}
_UNSPACED = late(r"[฀-๿぀-ヿ㐀-鿿가-힣]")


def is_unspaced(name: str) -> bool:
    """Whether the script of a name sets no blank between words, or hangs other words on to them."""
    return _UNSPACED.search(name) is not None


def without_capitals(text: str) -> list[str]:
    """What looks like a name in the scripts that have no capitals, in order."""
    if text.isascii():
        return []
    counted = Counter(script(char) for char in text if char.isalpha())
    if not set(counted) - _CAPITALS:
        return []
    main = counted.most_common(1)[0][0]
    return [*_inside(text, main), *_with_signs(text)]


def _inside(text: str, main: str) -> Iterator[str]:
    """The few words in a script without capitals that stand in a text of another."""
    for found in _RUN.finditer(text):
        own = script(found[0][0])
        if own not in _CAPITALS and own != main and len(found[0]) <= _LONGEST_INSIDE:
            yield found[0]


def _with_signs(text: str) -> Iterator[str]:
    for found in _SIGNS.finditer(text):
        yield next(name for name in found.groupdict().values() if name)


def script(char: str) -> str:
    """The script of a letter by its Unicode name, those of one language taken together."""
    named = re.split(r"[ -]", unicodedata.name(char, "?"), maxsplit=1)[0]
    return _TOGETHER.get(named, named)
