"""For whoever answers for a sentence: the register of facts that the conversation may lean on, each with its source.

A card is one statement in our own words, with one confidence, one date and one day by which it must be looked at again
(P5). Sentences of the conversation cite cards by id. A weak card cannot be made; a card without an outside source may
advise, but holds no number and no claim about the law.

How to read and change it
    - `as_of` is the date that the source describes. A bare year is written as its first month, so that nothing looks
      newer than it is. Statutes were read in a public mirror of the national law database, web pages as stored
      excerpts ("read" in a source means that): compare both before real use.
    - A card of mixed strength is split: the second part carries a letter (`EV-21b`), weak parts are left out.
    - `TEL-` cards hold a telephone line that no other card describes.
    - After a check, change `as_of`, and `CHECKED` once all cards were looked at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

__all__ = ["CARDS", "CHECKED", "LAW", "LAW_WORDS", "NUMBERS", "REST", "Card", "Confidence", "card", "numbers_in"]

CHECKED = date(2026, 11, 20)
"""When all cards were last checked."""
NUMBERS = date(2027, 5, 20)
"""Telephone numbers, money and other figures: six months."""
LAW = date(2027, 11, 20)
"""What a statute says, its figures included: twelve months."""
REST = date(2028, 11, 20)
"""Everything else: twenty-four months."""

LAW_WORDS = re.compile(
    r"\b(laws?|lawful|unlawful|legal(ly)?|illegal(ly)?|acts?|article|statute|decree|crimes?|criminal|offences?|courts?"
    r"|prison|prosecut\w*|punish\w*|penalt\w*|fine[sd]?|forbid\w*|forbidden|void|dut(y|ies)|rights?)\b",
    re.IGNORECASE,
)
"""Words by which a sentence makes a claim about the law."""

_ID = re.compile(r"[A-Z]{2,3}-\d{2,4}[a-z]?")
_AS_OF = re.compile(r"20\d\d-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?")
_DATED = re.compile(r"(19|20)\d\d")
_WORKING_NAME = re.compile(r"\b\d{3}_|\bseed\b|\.txt\b|\.csv\b|\.md\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d+(?:[-,.:]\d+)*")
_LINES_TO_CALL = frozenset({"107", "109", "112", "117", "119", "129", "132", "1366", "1388", "1577-1366", "1600-8248"})
_MONEY = re.compile(r"\d[\d,]*\s*(?:million )?won\b")
_STATUTES = "law.go.kr"


class Confidence(StrEnum):
    """How sure a statement is for its date. There is no third value: a weak statement is not shown to anybody."""

    HIGH = "high"
    MEDIUM = "medium"


@dataclass(frozen=True, slots=True)
class Card:
    """One fact, and why we believe it.

    `id` is the name that sentences cite; `source` a public title or address with its date; `as_of` an ISO date or
    year-month; `review_by` the last day on which it may be shown unchecked; `outside` is False where nobody but
    ourselves says it.

    Raises ValueError for anything that promise P5 forbids: low confidence, a number or a legal claim that no outside
    source backs, a source without a date or under a working name, a review later than the kind of fact allows.
    """

    id: str
    statement: str
    source: str
    as_of: str
    confidence: Confidence
    review_by: date
    outside: bool = True

    def __post_init__(self) -> None:
        if not _ID.fullmatch(self.id):
            raise ValueError(f"{self.id!r} is no id of a card")
        if self.confidence not in tuple(Confidence):
            raise ValueError(f"{self.id} is of {self.confidence} confidence: it is left out, not shown")
        if not self.statement.strip().endswith("."):
            raise ValueError(f"{self.id} has no statement that is a sentence")
        if not _AS_OF.fullmatch(self.as_of) or self.as_of > CHECKED.isoformat():
            raise ValueError(f"{self.id}: {self.as_of!r} is no past date or month")
        if not _DATED.search(self.source):
            raise ValueError(f"{self.id} has a source without a date")
        if _WORKING_NAME.search(self.source):
            raise ValueError(f"{self.id} names its source by a working name")
        if not self.outside and numbers_in(self.statement):
            raise ValueError(f"{self.id} holds a number that no outside source backs")
        if not self.outside and (claim := LAW_WORDS.search(self.statement)):
            raise ValueError(f"{self.id} speaks of the law ({claim[0]}) without an outside source")
        if self.review_by > _latest_review(self.statement, self.source):
            raise ValueError(f"{self.id} is due for review earlier than {self.review_by}")


def numbers_in(text: str) -> frozenset[str]:
    """The numbers written in a text ("72", "1577-1366")."""
    return frozenset(_NUMBER.findall(text))


def card(card_id: str) -> Card:
    """The card with this id. Raises KeyError when there is none."""
    return CARDS[card_id]


def _latest_review(statement: str, source: str) -> date:
    if numbers_in(statement) & _LINES_TO_CALL or _MONEY.search(statement):
        return NUMBERS
    if _STATUTES in source:
        return LAW
    return NUMBERS if numbers_in(statement) else REST


# -- sources that several cards share ----------------------------------------------------------------

_GUIDE = "2020 Sunflower Center guide (해바라기센터 사업안내 2020)"
_SEOUL = "Seoul city document on violence support 2023"
_SEOUL_POLICE = "Seoul autonomous police committee report, August 2024"
_NOBODY = "no outside source; general knowledge of the field, 2026-11-20"
_OURS = "no outside source; rule of this project, 2026-11-20"

_SEXUAL_CRIMES = "https://www.law.go.kr/법령/성폭력범죄의처벌등에관한특례법 (2026-10-02)"
_SEXUAL_SUPPORT = "https://www.law.go.kr/법령/성폭력방지및피해자보호등에관한법률 (2026-10-02)"
_CHILD_SEX_CRIMES = "https://www.law.go.kr/법령/아동ㆍ청소년의성보호에관한법률 (2026-10-02)"
_FAMILY_CRIMES = "https://www.law.go.kr/법령/가정폭력범죄의처벌등에관한특례법 (2026-10-02)"
_STALKING_CRIMES = "https://www.law.go.kr/법령/스토킹범죄의처벌등에관한법률 (2026-10-02)"
_STALKING_SUPPORT = "https://www.law.go.kr/법령/스토킹방지및피해자보호등에관한법률 (2025-10-01)"
_PROSTITUTION = "https://www.law.go.kr/법령/성매매알선등행위의처벌에관한법률 (2026-10-02)"
_TRAFFICKING = "https://www.law.go.kr/법령/인신매매등방지및피해자보호등에관한법률 (2026-10-02)"
_IMMIGRATION = "https://www.law.go.kr/법령/출입국관리법 (2026-10-02)"
_PRIVACY = "https://www.law.go.kr/법령/개인정보보호법 (2026-11-20)"
_RECORDING = "https://www.law.go.kr/법령/통신비밀보호법 (2026-10-02)"
_CRIMINAL_ACT = "https://www.law.go.kr/법령/형법 (2026-10-02)"

_TECH_SAFETY = "https://www.techsafety.org/resources-survivors/technology-safety-plan (2026-03)"
_SAFETY_PLAN = (
    "https://ocaladvshelter.org/safety-plan/ (read 2026-11); "
    "https://www.hopehavenofcasscounty.org/planning-for-safety.html (read 2026-11); "
    "http://callawaycardv.org/safety-planning/ (read 2026-11)"
)
_CHILDREN_PLAN = (
    "https://www.thehotline.org/resources/safety-planning-with-children/ (read 2026-11); "
    "http://safetybound.ca/11111111new-page.aspx (read 2026-11)"
)
_KIT_PRESS = "http://help0365.or.kr/bbs/board.php?bo_table=press&wr_id=154 (read 2026-11-20)"
_KIT_TIMES = (
    "https://bja.ojp.gov/library/publications/"
    "considerations-optimal-timeframes-dna-forensic-evidence-collection-sexual (2021-01)"
)
_DRUG_TIMES = "https://www.medscape.com/viewarticle/410558_4 (read 2026-11-20)"
_DRUG_GUIDE = "https://ovc.ncjrs.gov/sartkit/develop/issues-dfsa-c.html (read 2026-11-20)"
_FORENSIC_TABLE = (
    "https://www.readkong.com/page/recommendations-for-the-collection-of-forensic-specimens-9315685 (2021-01)"
)
_INFECTIONS = "https://www.std.uw.edu/go/2021-guidelines/sexual-assault-abuse (2025)"
_CONTRACEPTION = (
    "https://www.msdmanuals.com/uk/professional/gynecology-and-obstetrics/family-planning/"
    "emergency-contraception (read 2026-11-20)"
)
_NECK = "https://oscepass.org/Trauma/Non-fatal+strangulation (read 2026-11-20)"
_LETHALITY = "https://lethalityassessmentprogram.org/about-lap/how-lap-works/ (read 2026-11-20)"
_DANGER_TOPICS = "https://ojp.gov/ncjrs/virtual-library/abstracts/validation-and-adaptation-danger-assessment-5-brief-intimate (2017)"
_KEEP_CHATS = "https://news.v.daum.net/v/20200326214617024 (2020-03-26)"
_GYEONGGI_DIGITAL = (
    "Gyeonggi one-stop center, questions and answers, https://gwff.kr/031cut/sub04/sub04_03.html "
    "(page without a date, read 2026-11-20)"
)
_DIGITAL_1366 = "https://korea.kr/news/policyNewsView.do?newsId=148941931 (2025-04-17)"
_DANURI = "http://www.newskr.kr/news/articleView.html?idxno=91246 (2023-06)"
_POLICE_SAFETY = "https://m2.edaily.co.kr/News/Read?mediaCodeNo=257&newsId=01197206642101680 (2025)"

HIGH, MEDIUM = Confidence.HIGH, Confidence.MEDIUM

_ALL: tuple[Card, ...] = (
    # -- safety ----------------------------------------------------------------------------------------
    Card(
        "SAF-01",
        "Violence going on, a weapon, the other person near, being locked in, choking, heavy bleeding, a threat to kill "
        "or a child being hurt mean danger now: offer the police at 112, also by silent ways, before any question.",
        f"{_GUIDE}, part 2 I-2; {_LETHALITY}",
        "2026-11-20",
        HIGH,
        NUMBERS,
    ),
    Card(
        "SAF-02",
        "A text message to 112 counts as a report and may carry photos; it locates the phone only roughly, so the "
        "place has to be typed, and the answer stays visible on the phone.",
        "http://gndomin.com/news/articleView.html?idxno=120715 (2016); https://naewaynews.com/48714 (2016)",
        "2016-12",
        HIGH,
        NUMBERS,
    ),
    Card(
        "SAF-03",
        "A caller to 112 who cannot speak presses any number key twice; police send a link by text, and after a tap "
        "and a yes they see place and camera and can chat silently.",
        "https://imnews.imbc.com/news/2022/society/article/6407225_35673.html (2022-09); "
        "https://www.kyeonggi.com/article/20221113580028 (2022-11)",
        "2022-09",
        HIGH,
        NUMBERS,
    ),
    Card(
        "SAF-04",
        "The government's emergency app (긴급신고 바로앱) reports to 112 and 119 without speaking and has menus in "
        "English, Chinese, Vietnamese and Tagalog; it has to be installed before, and its icon can be seen.",
        "http://m.kwangju.co.kr/article.php?aid=1684225205752445339 (2023-05)",
        "2023-05",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "SAF-05",
        "112 has its own interpreters for English and Chinese day and night; other languages are joined through "
        "partners such as 1577-1366.",
        "https://www.kmib.co.kr/article/view_amp.asp?arcid=0019904191 (2024-03)",
        "2024-03",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "SAF-06",
        "Police need, in this order: where the person is, where it happened, a number to call back, whether anyone is "
        "hurt, where the other person is.",
        f"{_GUIDE}, part 2 I-2",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "SAF-07",
        "One can ask the police to come discreetly: in plain clothes, in an unmarked car, to a place of one's choice.",
        f"{_GUIDE}, part 2 I-2 and IV-2",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "SAF-08",
        "When the danger is at home, a child first goes to a neighbor or a shop nearby, and police are sent there.",
        f"{_GUIDE}, part 2 I-2",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "SAF-09",
        "First find out in one short turn whether the person can write safely, whether the other person is near and "
        "whether somebody sees the phone; silence is accepted.",
        _TECH_SAFETY,
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-10",
        "Leaving a violent partner, planning to, and the time after it are times of higher danger; it is planned with "
        "1366 or the police, not announced, and the other person is not confronted.",
        _LETHALITY,
        "2026-11-20",
        HIGH,
        NUMBERS,
    ),
    Card(
        "SAF-11",
        "If packing would not be noticed: identity and alien cards, passport, bank cards, medicine, children's papers, "
        "copies of evidence, charger, keys, cash. People come before papers.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "SAF-12",
        "One can ask that a violent person may not see or obtain one's resident register papers; the conditions "
        "differ by case.",
        f"{_SEOUL}, part 3",
        "2023-10",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-13",
        "Schools and child care may not tell anyone where a child of a family with violence is enrolled, not even a "
        "violent parent with custody.",
        f"{_FAMILY_CRIMES} 제18조제3항; {_GUIDE}, part 2 III-9",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "SAF-14",
        "If the phone may be watched, a device that the other person never touched is safer, such as a friend's, a "
        "library's or a center's.",
        _TECH_SAFETY,
        "2026-03",
        HIGH,
        REST,
    ),
    Card(
        "SAF-15",
        "Removing spying software or changing all passwords at once can alert the other person and destroy evidence; "
        "the change is planned with a counselor or the police.",
        _TECH_SAFETY,
        "2026-03",
        HIGH,
        REST,
    ),
    Card(
        "SAF-15b",
        "Before anything is changed, what was found is kept by pictures taken from another device.",
        _TECH_SAFETY,
        "2026-03",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-16",
        "A phone gives its place away through family and location sharing, shared accounts, apps for cars and "
        "deliveries, children's watches, trackers and photos posted live.",
        _TECH_SAFETY,
        "2026-03",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-16b",
        "Whoever feels watched by technology is often right; what helps is to notice patterns (the other person always "
        "knows where one is), not brands of devices.",
        _TECH_SAFETY,
        "2026-03",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-17",
        "A chat leaves traces: browser history, list of apps, previews of messages, saved screenshots, calls on the "
        "phone bill. It is said at the start, with a quick way out.",
        _TECH_SAFETY,
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-18",
        "It is asked how and when an answer is safe, and only the person is answered: family or employer often know "
        "nothing.",
        f"{_GUIDE}, part 2 IV-4",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "SAF-19",
        "1366 answers day and night for any kind of violence, can send counselors, link to 112 and 119, and arrange "
        "emergency refuge for a person and the children with them.",
        f"{_SEOUL}, part 5; official service sheet as quoted in https://cafe.daum.net/_c21_/bbs_read"
        "?datanum=1111&fldid=G6pp&grpid=1CFkj (2017)",
        "2023-10",
        HIGH,
        NUMBERS,
    ),
    Card(
        "SAF-20",
        "1366 without an area code reaches the center of the region; an area code and then 1366 reaches another "
        "region.",
        "official service sheet as quoted in https://cafe.daum.net/_c21_/bbs_read?datanum=1111&fldid=G6pp&grpid=1CFkj (2017)",
        "2017-08",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "SAF-21",
        "Police can grant safety measures: a watch that calls 112, patrols, cameras, lodging for some days, company on "
        "the way to interviews. A committee at the police station decides.",
        f"{_POLICE_SAFETY}; {_SEOUL_POLICE}, part 2",
        "2025-01",
        HIGH,
        NUMBERS,
    ),
    Card(
        "SAF-22",
        "A violent person may be the one who types: never reveal whether somebody asked for help, and never a "
        "shelter's address.",
        f"{_GUIDE}, part 2 III-4",
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "SAF-23",
        "Anyone may report domestic violence, sexual crime against a child or trafficking. A friend does best not to "
        "confront, not to push, and to let the person choose.",
        f"{_FAMILY_CRIMES} 제4조; {_CHILD_SEX_CRIMES} 제34조; {_TRAFFICKING} 제21조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "SAF-24",
        "Center staff keep the place of a sheltered person secret.",
        f"{_GUIDE}, part 2 III-4",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "SAF-25",
        "Whoever stays with a violent person can plan: rooms with a way out and without weapons, not the kitchen or "
        "bathroom; which door, window or stairs to use; where to go.",
        _SAFETY_PLAN,
        "2026-11",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-26",
        "A word or sign agreed with a neighbor, friend or child can mean: call the police. A packed bag can wait with "
        "somebody trusted.",
        _SAFETY_PLAN,
        "2026-11",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-27",
        "A plan is also for those who stay; the person knows their own situation best, and a plan can be changed.",
        "https://cccnh.org/resources/safety-planning/ (read 2026-11); https://www.fcadv.org/node/3060 (read 2026-11)",
        "2026-11",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-28",
        "With children: they learn whom to call and where to run, that they need not step in, and that nothing is "
        "their fault; nobody blames a child who tells the plan.",
        _CHILDREN_PLAN,
        "2026-11",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-29",
        "School and child care can be asked to note who may fetch a child. It is advice from abroad: what they may refuse "
        "to a parent in Korea is not confirmed.",
        "https://onefire.cherokee.org/Have-A-Plan (read 2026-11); "
        "https://www.optionhouseinc.com/resources_1/safety-and-prevention (read 2026-11)",
        "2026-11",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-30",
        "New accounts belong on a safer device, with a password that only the person knows, and with a name and data that "
        "do not point to them.",
        "https://www.loveisrespect.org/resources/internet-email-safety/ (read 2026-11); "
        "https://www.familycrisisshelter.com/get-help/ (read 2026-11)",
        "2026-11",
        MEDIUM,
        REST,
    ),
    Card(
        "SAF-31",
        "Clearing the whole history of a watched device can be noticed by itself; another device is safest.",
        "https://womensfreedomcenter.net/get-help/internet-technology-safety/ (read 2026-11); "
        "https://www.scotborders.gov.uk/emergencies-safety/domestic-abuse/4 (read 2026-11)",
        "2026-11",
        MEDIUM,
        REST,
    ),
    # -- traces and injuries ---------------------------------------------------------------------------
    Card(
        "EV-01",
        "After sexual assault with body contact within 72 hours, or with any injury, a Sunflower Center at a hospital "
        "collects evidence; going at once is best.",
        f"{_GUIDE}, part 2 I-5; {_KIT_PRESS}",
        "2020-01",
        HIGH,
        NUMBERS,
    ),
    Card(
        "EV-02",
        "72 hours is a window, not a door that shuts: later a doctor may still collect, and treatment, a record and "
        "counselling stay open.",
        f"{_KIT_PRESS}; {_KIT_TIMES}",
        "2021-01",
        HIGH,
        NUMBERS,
    ),
    Card(
        "EV-03",
        "Before the examination it helps not to wash, wipe, brush teeth, comb hair, eat, drink or smoke, and to hold "
        "urine and stool if that is bearable.",
        f"{_GUIDE}, part 2 I-2; {_KIT_PRESS}",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-04",
        "After washing or eating, traces may remain inside the body, under nails, on clothes and in urine: going is "
        "still worth it, and nobody is to blame.",
        f"{_GUIDE}, part 2 I-4; {_KIT_PRESS}",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-05",
        "Clothes worn at the time, underwear and bedding are kept unwashed and brought along, with other clothes to "
        "wear.",
        f"{_GUIDE}, part 2 I-2 and I-10",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-06",
        "Each item goes into its own paper bag, never plastic; wet items dry in the air first, away from sun and heat.",
        f"{_GUIDE}, reference 3 III-2; https://weezzle.tistory.com/293 (read 2026-11-20)",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-07",
        "The room is left as it is and not cleaned; where staying is unsafe, one leaves and tells the police what is "
        "there.",
        f"{_GUIDE}, part 2 I-2 and IV-2",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-08",
        "Urine that cannot wait goes into a clean container with a lid, is kept cool and brought along; the first urine "
        "shows drugs best.",
        _DRUG_GUIDE,
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "EV-09",
        "By the national guide, samples of a kit go to the National Forensic Service and are kept, with or without a "
        "complaint; coming without a police case is usual. For how long they are kept is not stated.",
        f"{_GUIDE}, part 2 I-2 and I-3",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-10",
        "Crisis and integrated Sunflower Centers have women police officers on site who are present when evidence is "
        "collected; people are told before they go.",
        f"{_GUIDE}, part 3 I-5 and part 2 I-3",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-11",
        "The kit goes from consent and medical record over clothes, nails, skin and swabs to blood and urine.",
        f"{_GUIDE}, reference 3 III-2",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-12",
        "Swabs, blood and urine of the kit are taken by medical staff on a doctor's order; there is no kit for home.",
        f"{_GUIDE}, reference 3 III-2",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-13",
        "The kit begins with written consent, of a related person too; the person may refuse or stop a step, and photos "
        "need a consent of their own.",
        f"{_GUIDE}, reference 3 III-2 and part 2 II-2",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "EV-14",
        "The evidence kit costs the person nothing.",
        f"{_GUIDE}, reference 3 III-1",
        "2020-01",
        HIGH,
        NUMBERS,
    ),
    Card(
        "EV-15",
        "Foreign standards collect traces from inside the vagina up to 120 hours, some longer; the sooner the better. "
        "It is not confirmed as practice in Korea.",
        f"{_KIT_TIMES}; {_FORENSIC_TABLE}",
        "2021-01",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "EV-16",
        "Traces in the anus are lost sooner than those in the vagina, so going early matters more.",
        _FORENSIC_TABLE,
        "2021-01",
        MEDIUM,
        REST,
    ),
    Card(
        "EV-17",
        "Traces in the mouth are lost soonest of all, and faster by eating, drinking or brushing teeth.",
        f"{_FORENSIC_TABLE}; {_GUIDE}, part 2 I-2",
        "2021-01",
        MEDIUM,
        REST,
    ),
    Card(
        "EV-18",
        "Saliva on unwashed skin and bite marks can be collected for some days.",
        _FORENSIC_TABLE,
        "2021-01",
        MEDIUM,
        REST,
    ),
    Card(
        "EV-19",
        "Traces under the nails and on the penis can be collected, for a shorter time than those inside the body.",
        f"{_FORENSIC_TABLE}; {_GUIDE}, reference 3 III-2",
        "2021-01",
        MEDIUM,
        REST,
    ),
    Card(
        "EV-20",
        "Unwashed cloth and objects keep traces long after the body does, so they are worth keeping.",
        f"{_GUIDE}, part 2 III-5; general knowledge of the field, 2026-11-20",
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "EV-21",
        "Urine can show many drugs for up to 120 hours; the sooner it is taken the better.",
        f"{_DRUG_TIMES}; {_DRUG_GUIDE}",
        "2026-11-20",
        HIGH,
        NUMBERS,
    ),
    Card(
        "EV-21b",
        "Some drugs, GHB among them, are gone from urine within about 12 hours.",
        f"{_DRUG_TIMES}; {_DRUG_GUIDE}",
        "2026-11-20",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "EV-22",
        "Blood shows drugs best when it is taken within 24 hours.",
        _DRUG_TIMES,
        "2026-11-20",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "EV-23",
        "Some weeks later, hair can still show some drugs when urine was missed.",
        _FORENSIC_TABLE,
        "2021-01",
        MEDIUM,
        REST,
    ),
    Card(
        "EV-24",
        "Sudden sleepiness, dizziness or lost memory may come from a drug given unseen; a test that finds nothing does "
        "not prove that none was given; what one drank oneself is no reason for blame or refusal.",
        f"{_DRUG_GUIDE}; https://examguidelines.endsexualviolencect.org/initial-hospital-response/"
        "drug-facilitated-sexual-assault/ (read 2026-11-20)",
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "EV-25",
        "Cup, bottle, wrapper and receipts, or a photo of them, are worth keeping, and so are taxi and door records.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "EV-26",
        "Injuries are photographed with the face, the area, and close up beside a coin, and again after 1, 2 and 3 "
        "days, because bruises darken.",
        f"{_GUIDE}, part 2 III-3 and III-5",
        "2020-01",
        HIGH,
        NUMBERS,
    ),
    Card(
        "EV-27",
        "A medical record made early that names the cause is evidence, also without a complaint.",
        f"{_GUIDE}, reference 3 III-1 and III-4",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-28",
        "Whoever does not report now can do so later: things, photos, names of witnesses and the record of a counseling "
        "center help then.",
        f"{_GUIDE}, part 2 III-5",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "EV-29",
        "A private dated note of when, where, who, what and who was told first, written as remembered, helps; nobody "
        "presses for the story.",
        "https://weezzle.tistory.com/293 (read 2026-11-20)",
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "EV-30",
        "Many cameras, those in cars too, soon record over old pictures; naming place and time to the police early lets "
        "them secure these, and the owner can be asked to keep them.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "EV-31",
        "For stalking each contact counts: a list with date, time, place, event and witnesses, with call lists, gifts, "
        "notes, parcels and door camera clips.",
        f"{_STALKING_CRIMES} 제2조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EV-32",
        "For sexual crimes against minors the time limit of the law starts only when they are adults; against children "
        "under 13 and people with a disability the listed crimes have none; traces such as DNA add 10 years.",
        f"{_SEXUAL_CRIMES} 제21조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EV-33",
        "The box of the kit goes to the police for analysis; the hospital keeps papers about it.",
        f"{_GUIDE}, reference 3 III-2",
        "2020-01",
        MEDIUM,
        REST,
    ),
    # -- digital evidence ------------------------------------------------------------------------------
    Card(
        "EVD-01",
        "Save first: chats are not deleted, rooms not left, accounts not closed, nobody blocked, the phone not reset; "
        "then report, then ask for deletion.",
        f"{_KEEP_CHATS}; {_GYEONGGI_DIGITAL}",
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "EVD-02",
        "A useful screenshot shows address or room name, date and time, the account ID, the profile, and the whole "
        "message with what stands around it.",
        f"{_KEEP_CHATS}; {_GYEONGGI_DIGITAL}",
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "EVD-03",
        "One screen recording helps that opens the profile, scrolls slowly and shows the phone's clock; a second phone can "
        "film what the app hides or shows only once.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "EVD-04",
        "Links of posts, rooms and accounts, listed with the time they were found, are what deletion centers work from.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "EVD-05",
        "When somebody threatens to spread images: do not argue, pay, meet or send more, for giving in usually brings "
        "the next demand. Save chat, account number and account ID, stop answering, and call 1366 or 112.",
        f"{_GYEONGGI_DIGITAL}; https://tv.zum.com/news/play/77481 (read 2026-11-20)",
        "2026-11-20",
        HIGH,
        NUMBERS,
    ),
    Card(
        "EVD-06",
        "Original files stay unchanged: not cut, edited or sent on.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "EVD-07",
        "Copies belong in an account or store that the other person has never used.",
        _TECH_SAFETY,
        "2026-03",
        MEDIUM,
        REST,
    ),
    Card(
        "EVD-08",
        "The chat never takes sexual images; having or watching such material of others can itself be a crime. The "
        "address is noted, and police or a deletion center handle the files.",
        f"{_SEXUAL_CRIMES} 제14조제4항, 제14조의2제4항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-09",
        "The law forbids secretly recording a talk between other people that is not public.",
        f"{_RECORDING} 제3조제1항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-09b",
        "The ban on secret recording is read as not covering a talk in which one takes part oneself.",
        f"{_RECORDING} 제3조제1항",
        "2026-10-02",
        MEDIUM,
        LAW,
    ),
    Card(
        "EVD-10",
        "Making or spreading a sexual deepfake against a person's will is a crime, and so is having or watching one.",
        f"{_SEXUAL_CRIMES} 제14조의2",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-11",
        "Threatening somebody with sexual images or deepfakes is a crime by itself (at least 1 year), even if nothing "
        "was posted.",
        f"{_SEXUAL_CRIMES} 제14조의3",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-12",
        "Filming a person sexually without consent is a crime, and so is spreading it later without consent, even if "
        "the filming was agreed or the person filmed it.",
        f"{_SEXUAL_CRIMES} 제14조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-13",
        "Public digital sex crime centers search for images, work on deleting them and posted personal data, and watch "
        "for new copies; one number leads there, 1366.",
        f"{_DIGITAL_1366}; {_SEXUAL_SUPPORT} 제7조의3, 제7조의4",
        "2025-04-17",
        HIGH,
        NUMBERS,
    ),
    Card(
        "EVD-14",
        "Deletion can be asked for by the person, spouse, parents, children, brothers and sisters, or somebody the "
        "person names.",
        f"{_SEXUAL_SUPPORT} 제7조의3",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-14b",
        "Sexual images of people under 19, and images for which police or a prosecutor ask, are deleted by the state "
        "without a request of the person, and the evidence is kept.",
        f"{_SEXUAL_SUPPORT} 제7조의3",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-15",
        "Deletion support costs the person nothing; the law puts the cost on the offender.",
        f"{_SEXUAL_SUPPORT} 제7조의3제4항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-16",
        "Police who confirm such images online must ask without delay for deletion or blocking.",
        f"{_SEXUAL_CRIMES} 제23조의2",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-17",
        "Police may investigate digital sex crime without showing who they are or under another identity, against "
        "adults and minors alike.",
        f"{_SEXUAL_CRIMES} 제22조의2; {_CHILD_SEX_CRIMES} 제25조의2",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-18",
        "Private offers of paid removal and false support groups are common; caution before paying or handing over "
        "files or passwords.",
        "https://tv.zum.com/news/play/77481 (read 2026-11-20)",
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "EVD-19",
        "StopNCII (adults) and Take It Down (images from childhood or youth) make a code on one's own device by which "
        "platforms can block copies; the image is not uploaded.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "EVD-20",
        "Posting or passing on somebody's personal or location data and posing as them online are acts of stalking by "
        "law.",
        f"{_STALKING_CRIMES} 제2조제1호",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "EVD-21",
        "Seoul has a digital sex crime center of its own: counselling, search and deletion, help with a complaint, "
        "company to the police, lawyers and therapy.",
        "Seoul city document on violence support 2023; Seoul press release, June 2024",
        "2024-06",
        MEDIUM,
        REST,
    ),
    Card(
        "EVD-22",
        "One regional center states that minors get deletion help without a guardian's consent, while a police report "
        "by a minor may need a guardian.",
        _GYEONGGI_DIGITAL,
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "EVD-22b",
        "For money threats after a video chat, one regional center advises to tell friends that the account was hacked.",
        _GYEONGGI_DIGITAL,
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "EVD-23",
        "Threatening a person under 19 with sexual images of them is punished more heavily (at least 3 years), and "
        "buying, keeping or watching such images of people under 19 is a crime.",
        f"{_CHILD_SEX_CRIMES} 제11조제5항, 제11조의2",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    # -- health ----------------------------------------------------------------------------------------
    Card(
        "MED-01",
        "Heavy bleeding, fainting, trouble breathing, a stab or head wound, a fit, or pain or bleeding in pregnancy "
        "mean 119 or an emergency room first; evidence comes second.",
        f"{_GUIDE}, part 2 I-2",
        "2026-11-20",
        HIGH,
        NUMBERS,
    ),
    Card(
        "MED-02",
        "Emergency contraception works best at once, some pills within 72 hours, others within 120 hours; Sunflower "
        "Centers test and prescribe.",
        f"{_CONTRACEPTION}; {_GUIDE}, part 2 II-2",
        "2026-11-20",
        HIGH,
        NUMBERS,
    ),
    Card(
        "MED-04",
        "A pregnancy test is made at the visit, and again some weeks later or when a period is late.",
        f"{_GUIDE}, part 2 II-2; {_CONTRACEPTION}",
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "MED-05",
        "Medicine that prevents HIV has to be started within 72 hours, better within hours.",
        _INFECTIONS,
        "2025-01",
        HIGH,
        NUMBERS,
    ),
    Card(
        "MED-06",
        "Infections are tested for at the visit and again later, since some show only after weeks.",
        f"{_INFECTIONS}; {_GUIDE}, part 2 II-2",
        "2025-01",
        HIGH,
        REST,
    ),
    Card(
        "MED-07",
        "A doctor may offer vaccines against hepatitis B and HPV, and against tetanus for wounds.",
        _INFECTIONS,
        "2025-01",
        MEDIUM,
        REST,
    ),
    Card(
        "MED-08",
        "After pressure on the neck any one of these means emergency room now: changed voice, pain in swallowing, "
        "trouble breathing, swelling, red dots in eyes or face, fainting, lost memory, lost urine or stool, changed "
        "sight, strong headache, weakness, trouble speaking.",
        f"{_NECK}; http://www.caring-unlimited.org/strangulation (read 2026-11-20)",
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "MED-09",
        "Choking often leaves no mark, and harm to vessels or a stroke can come hours to days later; feeling well is no "
        "clearance, least of all in pregnancy.",
        f"{_NECK}; http://www.caring-unlimited.org/strangulation (read 2026-11-20)",
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "MED-10",
        "After a blow to the head, a worse headache, repeated vomiting, drowsiness, confusion, a fit, unequal pupils or "
        "fluid from nose or ear mean emergency room; signs may come days later.",
        "https://www.rush.edu/services-treatments/traumatic-brain-injury-tbi/danger-signs (read 2026-11-20)",
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "MED-11",
        "By the national guide, treatment after sexual violence is left out of the notices on care that health "
        "insurance sends; to be confirmed with the center.",
        f"{_GUIDE}, reference 3 III-1 and III-3",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "MED-12",
        "Ending one's pregnancy has not been punished since 2021: the old articles of the criminal law lost their force, "
        "though their words are still printed. New rules were pending in January 2026.",
        f"{_CRIMINAL_ACT} 제269조, 제270조; http://snaptime.edaily.co.kr (2021); https://www.dailymedi.com (2026-01-10)",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "MED-13",
        "A Sunflower Center decides in a meeting whether it pays for ending a pregnancy after sexual violence; time "
        "matters, so one asks on the same day.",
        f"{_GUIDE}, part 2 I-11",
        "2020-01",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "MED-14",
        "In a pregnancy after sexual violence a center informs about each choice without steering.",
        f"{_GUIDE}, part 2 I-11",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "MED-15",
        "Men get the same examination and medicine in the same times, in a separate room where possible.",
        f"{_GUIDE}, part 2 I-1; {_FORENSIC_TABLE}",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "MED-16",
        "In acute stress with thoughts of suicide or of hurting others, a center or an emergency room is reached the "
        "same day.",
        f"{_GUIDE}, part 2 I-5",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "MED-17",
        "Besides Sunflower Centers, designated hospitals treat after sexual violence and hold evidence kits.",
        f"{_GUIDE}, reference 3 III-3",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "MED-18",
        "Freezing, not shouting, telling late, a reaction of the body and later contact are normal; none of them means "
        "consent.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    # -- law -------------------------------------------------------------------------------------------
    Card(
        "LEG-01",
        "Talking with a counselor or this service is not a police report and starts no case.",
        f"{_GUIDE}, part 2 I-6",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "LEG-02",
        "A report of domestic violence does not start a divorce.",
        f"{_GUIDE}, part 2 III-5; {_FAMILY_CRIMES} 제9조, 제40조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-02b",
        "Some cases of family violence are handled as a family protection case: it ends in orders such as no contact or "
        "counselling, not in prison, a fine or a criminal record.",
        f"{_FAMILY_CRIMES} 제9조, 제40조; {_GUIDE}, part 2 III-5",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-03",
        "Sexual crimes and stalking are prosecuted without a formal complaint, so pressure to withdraw does not end a "
        "stalking case.",
        f"{_STALKING_CRIMES} 제18조, 부칙 제7조; {_GUIDE}, part 1",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-04",
        "A state lawyer is free of charge for those harmed by sexual crime, child abuse, trafficking or stalking; the "
        "prosecutor appoints, and one asks police or a center before the first statement.",
        f"{_SEXUAL_CRIMES} 제27조; {_STALKING_CRIMES} 제17조의4; {_TRAFFICKING} 제16조; {_CHILD_SEX_CRIMES} 제30조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-05",
        "For people under 19, or with a disability that weakens judgement or expression, a state lawyer has to be "
        "appointed if they have none (sexual crimes).",
        f"{_SEXUAL_CRIMES} 제27조제6항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-06",
        "That lawyer may sit in and speak at interviews, attend the trial, read the file and act for the person.",
        f"{_SEXUAL_CRIMES} 제27조; {_GUIDE}, part 2 I-3",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-06b",
        "One may ask for a change of this lawyer.",
        f"{_SEXUAL_CRIMES} 제27조; {_GUIDE}, part 2 I-3",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-07",
        "After domestic, sexual, dating violence or stalking, legal aid is free; one way in is the Korea Legal Aid "
        "Corporation, 132.",
        "http://2we.co.kr/m/view.jsp?ncd=23134 (2024-03); https://hanteo2050.com/news/42407 (2024)",
        "2024-03",
        HIGH,
        NUMBERS,
    ),
    Card(
        "LEG-08",
        "For this legal aid, one paper is enough: a note of a counseling center, a doctor's certificate, or the "
        "complaint.",
        f"{_GUIDE}, reference 3 III-4",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "LEG-09",
        "One criminal case cannot have both the state lawyer and this legal aid; for civil or family cases after it, "
        "legal aid can follow.",
        f"{_GUIDE}, reference 3 III-4",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "LEG-10",
        "In cases of sexual crime, prostitution or trafficking, a statement can be taken under another name, with the "
        "personal details in a separate file.",
        f"{_SEXUAL_CRIMES} 제23조; {_PROSTITUTION} 제6조제3항; {_GUIDE}, part 2 I-12",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-11",
        "In cases of sexual crime a person of trust may be present at interviews and trial; center staff can be that "
        "person.",
        f"{_SEXUAL_CRIMES} 제34조; {_GUIDE}, part 2 I-3",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-11b",
        "A person whom the one harmed does not want, or who would be bad for them, may not sit in as person of trust.",
        f"{_SEXUAL_CRIMES} 제34조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-12",
        "After sexual crimes, people under 19 and people with a disability can have a trained helper for talking "
        "(진술조력인) at interviews and trial, free of charge; police must say so.",
        f"{_SEXUAL_CRIMES} 제36조, 제37조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-13",
        "The statement of people under 19, or with a disability that weakens judgement or expression, is recorded on "
        "video unless they refuse; adults may ask for it.",
        f"{_SEXUAL_CRIMES} 제30조; {_GUIDE}, part 2 I-3",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-14",
        "A recorded statement counts as evidence only if the defence could ask questions, or the person cannot "
        "appear: telling only once is not promised to anybody.",
        f"{_SEXUAL_CRIMES} 제30조의2, 제41조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-15",
        "At a trial on sexual crime the public can be shut out; there are video links, a room and an officer for "
        "witnesses, and ways not to meet the accused.",
        f"{_SEXUAL_CRIMES} 제29조, 제31조, 제32조, 제40조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-16",
        "Police called to violence in the family must come, stop it and separate people, bring the person to a "
        "hospital or, if they agree, to a shelter, and tell about protection orders.",
        f"{_FAMILY_CRIMES} 제5조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-17",
        "In urgent family cases police can at once order the other person out, forbid coming within 100 meters and "
        "any contact; the person can ask for it.",
        f"{_FAMILY_CRIMES} 제8조의2, 제8조의3, 제66조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-18",
        "The court can then order this for 2 months, twice longer; breaking the order is a crime.",
        f"{_FAMILY_CRIMES} 제29조, 제63조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-19",
        "For violence in the family one can ask the family court oneself, without police, to order the other person to "
        "leave, stay away and not make contact.",
        f"{_FAMILY_CRIMES} 제55조의2, 제55조의3, 제55조의4",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-19b",
        "A protection order of the family court can also limit parental rights and visits to children, for up to 1 "
        "year and 3 years in all; an order until then can come at once, and breaking one is a crime.",
        f"{_FAMILY_CRIMES} 제55조의2, 제55조의3, 제55조의4, 제63조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-20",
        "The family court can have police go with the person to hearings and to visits of children, or watch the home.",
        f"{_FAMILY_CRIMES} 제55조의2제5항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-21",
        "The law on family violence covers spouses and former spouses, also without registration, parents, children and "
        "grandchildren, step relations, and relatives living together; for dating partners who do not live as a couple "
        "the laws on assault, stalking and sexual crime apply.",
        f"{_FAMILY_CRIMES} 제2조제2호",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-22",
        "When the legal guardian is the offender, a relative can file the complaint; where there is nobody, the "
        "prosecutor names somebody. One may file against a parent.",
        f"{_FAMILY_CRIMES} 제6조; {_SEXUAL_CRIMES} 제18조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-23",
        "Following, waiting, contacting by any means (missed calls too), leaving things, posting personal data or "
        "posing as the person, against their will and causing fear, are stalking acts; repeated, they are the crime.",
        f"{_STALKING_CRIMES} 제2조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-24",
        "In urgent stalking cases police can at once forbid contact and coming within 100 meters.",
        f"{_STALKING_CRIMES} 제3조, 제4조, 제5조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-24b",
        "Police called to stalking stop it, warn in writing, separate, and bring the person to a shelter or center if "
        "they agree; breaking the ban on contact is a crime.",
        f"{_STALKING_CRIMES} 제3조, 제4조, 제5조, 제20조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-25",
        "Against stalking a court can warn in writing, forbid contact and coming near, order an electronic ankle "
        "device, or hold the other person for up to 1 month; breaking such an order is a crime.",
        f"{_STALKING_CRIMES} 제9조, 제20조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-26",
        "One may ask police or prosecutor to apply for court measures against stalking; if they do not apply, they must "
        "say so without delay.",
        f"{_STALKING_CRIMES} 제8조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-27",
        "An order against stalking that the person asks the court for directly starts only on 2027-04-22; it is not "
        "offered before.",
        f"{_STALKING_CRIMES} 제17조의5, 부칙 제21556호, 제21998호",
        "2026-10-02",
        HIGH,
        NUMBERS,
    ),
    Card(
        "LEG-28",
        "An employer may not punish somebody for having been stalked or for reporting it, and can be asked to change "
        "workplace or telephone number.",
        f"{_STALKING_SUPPORT} 제6조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-29",
        "Since 2026-10-02 prosecutors' offices are called 공소청; a prosecutor checks facts or meets the person, and no "
        "longer investigates.",
        f"{_SEXUAL_CRIMES} 제26조, 제29조; {_FAMILY_CRIMES} 제27조; http://news.zumst.com/articles/102666251 (read 2026-11-20)",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-30",
        "For listed sexual crimes and in family violence cases, the court handling the case can order payment to the "
        "person without a separate suit.",
        f"{_FAMILY_CRIMES} 제56조, 제57조; {_GUIDE}, part 2 I-8",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-31",
        "The state pays compensation after death, disability or serious injury by crime; marriage migrants are "
        "included, and crimes in the family can qualify.",
        "https://sinabroin.com/policy_news/1934?page=3 (2025-03); " + f"{_GUIDE}, part 2 I-12",
        "2025-03",
        HIGH,
        NUMBERS,
    ),
    Card(
        "LEG-32",
        "Sex with somebody under 13 is always a crime; of an adult with somebody of 13 to 15 too, whatever the child "
        "said.",
        f"{_CRIMINAL_ACT} 제305조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-33",
        "An adult who, to use them sexually, keeps up sexual talk with somebody under 19 or draws them into sexual "
        "acts commits a crime, online or not; below 16 no such purpose is needed.",
        f"{_CHILD_SEX_CRIMES} 제15조의2",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-34",
        "Officials may not reveal, and nobody may publish, who was harmed by sexual crime or stalking.",
        f"{_SEXUAL_CRIMES} 제24조; {_STALKING_CRIMES} 제17조의3; {_CHILD_SEX_CRIMES} 제31조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-35",
        "Dismissing, moving or otherwise harming an employee because they met or reported sexual violence is a crime.",
        f"{_SEXUAL_SUPPORT} 제8조, 제36조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-36",
        "After a report of sexual violence or stalking police must come to the scene, may enter and ask, and must let the "
        "person speak apart from the other.",
        f"{_SEXUAL_SUPPORT} 제31조의2; {_STALKING_SUPPORT} 제14조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-37",
        "One can ask to be told of decisions, dates at court, the verdict, and when the other person is held or "
        "released.",
        f"{_GUIDE}, part 2 I-12",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "LEG-38",
        "Naming an offender in public can bring a suit for defamation, even when it is true; a lawyer is asked first.",
        f"{_CRIMINAL_ACT} 제307조, 제310조, 제311조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "LEG-38b",
        "Fear of being accused back is common; nobody here judges how strong a case is, a lawyer does.",
        f"{_GUIDE}, part 3 IV-6",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "LEG-39",
        "Nobody who supports a person may urge them to settle or forgive.",
        f"{_GUIDE}, part 2 I-4 and IV-4",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "LEG-40",
        "One can ask for women investigators, for a preferred time, and to give the statement at a Sunflower Center.",
        f"{_GUIDE}, part 2 I-3 and I-4",
        "2020-01",
        HIGH,
        REST,
    ),
    # -- support ---------------------------------------------------------------------------------------
    Card(
        "SUP-01",
        "By the national guide, treatment linked to sexual violence is paid for in principle.",
        f"{_GUIDE}, reference 3 III-1",
        "2020-01",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "SUP-04",
        "These costs are supported however long ago it was; after some years a doctor's note is added.",
        f"{_GUIDE}, reference 3 III-1",
        "2020-01",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "SUP-05",
        "The support is for any sex and age, for foreigners harmed in Korea, and with a doctor's note for close family.",
        f"{_GUIDE}, reference 3 III-1",
        "2020-01",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "SUP-06",
        "For this support a note of a counseling center or of the police is enough; at a Sunflower Center or its "
        "hospital none is needed.",
        f"{_GUIDE}, reference 3 III-1",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "SUP-10",
        "Some centers send a trained companion to treatment, statements or trial, mainly for children and for people "
        "with intellectual disability without a guardian.",
        f"{_GUIDE}, part 2 II-7",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "SUP-11",
        "A Sunflower Center offers counselling, medical, legal and psychological help; one may use one without the "
        "others.",
        f"{_GUIDE}, part 3 III-4; https://imnews.imbc.com/news/2025/society/article/6724141_36719.html (2025-06)",
        "2025-06",
        HIGH,
        REST,
    ),
    Card(
        "SUP-12",
        "Crisis and integrated Sunflower Centers work day and night; the child type has office hours and somebody on "
        "call.",
        f"{_GUIDE}, part 3",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "SUP-12b",
        "The child type of Sunflower Center is for people under 19, and for people with intellectual disability of "
        "any age.",
        f"{_GUIDE}, part 3",
        "2020-01",
        HIGH,
        NUMBERS,
    ),
    Card(
        "SUP-14",
        "Shelters after sexual violence are of several kinds: general, for people with a disability, for those under 19 "
        "harmed by family, and for foreigners.",
        f"{_SEXUAL_SUPPORT} 제12조, 제16조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "SUP-14b",
        "Shelter stays after sexual violence last from 1 year up, by kind; whoever came in as a minor can stay up to "
        "25, and those with a disability or from abroad as long as needed.",
        f"{_SEXUAL_SUPPORT} 제12조, 제16조, 부칙 제21273호",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "SUP-15",
        "Where the danger is in the family, the head of a shelter can admit a person without the guardian's consent, on "
        "a counselor's opinion.",
        f"{_SEXUAL_SUPPORT} 제15조제3항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "SUP-16",
        "On leaving a shelter, money for a new start can be paid under conditions.",
        f"https://www.servedream.com/announcements/138300000053 (2025); {_SEXUAL_SUPPORT} 제14조",
        "2026-10-02",
        MEDIUM,
        LAW,
    ),
    Card(
        "SUP-17",
        "There is public rental housing for people who met violence, with family, without a shelter stay or police "
        "report; after stalking or dating violence also emergency housing.",
        "https://m.korea.kr/briefing/pressReleaseView.do?newsId=156742324 (2026-01)",
        "2026-01",
        HIGH,
        REST,
    ),
    Card(
        "SUP-17b",
        "The public rental housing lasts up to 6 years; the emergency housing after stalking or dating violence up to "
        "3 months.",
        "https://m.korea.kr/briefing/pressReleaseView.do?newsId=156742324 (2026-01)",
        "2026-01",
        HIGH,
        NUMBERS,
    ),
    Card(
        "SUP-18",
        "Police can pay for lodging for some days when somebody cannot go home.",
        f"{_GUIDE}, part 2 I-12; {_POLICE_SAFETY}",
        "2025-01",
        MEDIUM,
        REST,
    ),
    Card(
        "SUP-19",
        "For those whom police rate as in very high danger, private guards are possible for up to 14 days, once "
        "longer; a committee of the police decides.",
        f"{_POLICE_SAFETY}; {_SEOUL}, part 3",
        "2025-01",
        HIGH,
        NUMBERS,
    ),
    Card(
        "SUP-21",
        "For a sudden crisis there is emergency welfare by income and assets, asked for at 129.",
        f"{_GUIDE}, part 2 I-12",
        "2020-01",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "SUP-22",
        "Smile Centers (스마일센터) offer therapy after violent crime, for families too, and some have rooms to stay for a "
        "time.",
        f"{_GUIDE}, part 2 I-12",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "SUP-23",
        "The head of a school must separate the other person from a pupil without delay, unless the pupil objects; up "
        "to 7 days.",
        "https://news.ikbc.co.kr/사회/article/view/kbc202308270021 (2023-08); https://v.daum.net/v/20230828132853401 "
        f"(2023-08); {_GUIDE}, part 2 I-6",
        "2023-09",
        HIGH,
        NUMBERS,
    ),
    Card(
        "SUP-23b",
        "This holds when the other person is a teacher too; one asks the school in detail whether it really happened.",
        f"{_GUIDE}, part 2 I-6",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "SUP-24",
        "After sexual violence a change of school is supported without revealing why, and days missed for treatment or "
        "counselling can count as attended.",
        f"{_SEXUAL_SUPPORT} 제7조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "SUP-25",
        "The school has to act when pupils spread talk, pictures or chats about it.",
        f"{_GUIDE}, part 2 I-6",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "SUP-26",
        "Treatment after domestic violence is paid by city or county, which in some cases claims it back from the "
        "offender; the claim can reveal the treatment.",
        f"{_GUIDE}, part 2 III-6 and III-7",
        "2020-01",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "SUP-27",
        "Support is asked back only after a false report made on purpose or a double claim; an acquittal alone is no "
        "reason.",
        f"{_GUIDE}, reference 3 III-1",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "SUP-28",
        "In Seoul one office helps after stalking with therapy, treatment, lawyer, moving, shelter and living costs.",
        f"{_SEOUL}, part 3; {_SEOUL_POLICE}, part 2",
        "2024-08",
        MEDIUM,
        REST,
    ),
    Card(
        "SUP-29",
        "In Seoul centers for children and teenagers in sexual exploitation help with rescue, company at the police, "
        "treatment, therapy and law; one is made for disability.",
        f"{_SEOUL}, part 4",
        "2023-10",
        MEDIUM,
        REST,
    ),
    Card(
        "SUP-30",
        "In Seoul one shelter for domestic violence is for men.",
        f"{_SEOUL}, part 5",
        "2023-10",
        MEDIUM,
        REST,
    ),
    Card(
        "SUP-31",
        "In Seoul those who are stalked can get home safety devices, such as a door camera, an alarm and a lock.",
        f"{_SEOUL}, part 1",
        "2023-10",
        MEDIUM,
        REST,
    ),
    Card(
        "TEL-117",
        "117 takes reports of violence at school, day and night.",
        "job.actlaw89.com (2025-11)",
        "2025-11",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "TEL-0199",
        "1577-0199 is the line for crises of mental health, in Korean, day and night, beside 109.",
        f"{_GUIDE}, list of partners; kgnewskorea.com 44062 (2024-03)",
        "2024-03",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "TEL-8295",
        "1644-8295 takes reports of abuse of people with a disability, by call or text; its hours are not known.",
        "https://kizmom.hankyung.com (2021-04-13); ilganjeju.com 84844 (2021-05)",
        "2021-05",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "TEL-1389",
        "1577-1389 takes reports of abuse of people of 65 or older, day and night.",
        "https://v.daum.net/v/20240131120052118 (2024-01-31)",
        "2024-01-31",
        MEDIUM,
        NUMBERS,
    ),
    # -- children --------------------------------------------------------------------------------------
    Card(
        "CHD-01",
        "Under 14, consent to keep personal data has to come from a guardian; information for safety needs no data, so "
        "it comes first, and a guardian who may be the danger is never contacted.",
        f"{_PRIVACY} 제22조의2; {_GUIDE}, form 11",
        "2026-11-20",
        HIGH,
        LAW,
    ),
    Card(
        "CHD-02",
        "Under 13, an expert opinion on the statement is asked for, a special police unit takes the case, and sexual "
        "crimes have no time limit.",
        f"{_SEXUAL_CRIMES} 제33조제4항, 제21조제3항; {_GUIDE}, part 2 I-2 and I-3",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "CHD-03",
        "Under 19: a lawyer of the state, a recorded statement, a helper for talking, video links, not meeting the "
        "accused, and a clear explanation of each step.",
        f"{_SEXUAL_CRIMES} 제27조, 제29조, 제30조, 제36조, 제40조의3, 제41조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "CHD-04",
        "Some professions must report: abuse of children, sexual crime against minors (under 19), domestic violence unless the "
        "person clearly objects, prostitution, trafficking. It is told before details.",
        f"{_SEXUAL_SUPPORT} 제9조; {_CHILD_SEX_CRIMES} 제34조; {_FAMILY_CRIMES} 제4조; {_PROSTITUTION} 제7조; "
        f"{_TRAFFICKING} 제21조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "CHD-04b",
        "Staff in care, education and treatment who learn of sexual crime against a minor must report it at once.",
        f"{_SEXUAL_SUPPORT} 제9조; {_CHILD_SEX_CRIMES} 제34조; {_GUIDE}, part 2 II-11",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "CHD-05",
        "Anyone can report abuse of a child to 112.",
        f"{_GUIDE}, part 2 II-11 and III-3",
        "2020-01",
        HIGH,
        NUMBERS,
    ),
    Card(
        "CHD-06",
        "With a child: few, warm, short words and no leading questions; best not to question at all but to bring a "
        "trained person.",
        f"{_GUIDE}, part 2 I-4",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "CHD-07",
        "Questions asked again and again harm what a child can later testify; the facts are left to the trained "
        "interview.",
        f"{_GUIDE}, part 2 I-4 and I-5",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "CHD-08",
        "People under 19 in prostitution are never punished; the law treats them as harmed.",
        f"{_CHILD_SEX_CRIMES} 제38조, 제47조의2",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "CHD-09",
        "A teenager can talk to 1388, 1366 or a center without a name; that parents will never know cannot be promised.",
        f"{_GUIDE}, forms 11 and 12-1",
        "2026-11-20",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "CHD-09b",
        "Some treatment, legal steps and duties to report can involve a guardian; one can ask first who is told.",
        f"{_GUIDE}, forms 11 and 12-1",
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "CHD-10",
        "A child hears that it is not the child's fault; neither child nor parents are criticised.",
        f"{_GUIDE}, part 2 I-4 and I-6",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "CHD-11",
        "For young people 1388 answers day and night by phone, text and KakaoTalk, and youth shelters take in at night.",
        f"{_GUIDE}, part 2 I-12; https://www.pressian.com/pages/articles/2026021309555507088 (2026-02-13)",
        "2026-02-13",
        MEDIUM,
        NUMBERS,
    ),
    Card(
        "CHD-12",
        "Adults do not question other children about it; a child who saw it is asked only by trained people, if the "
        "guardian agrees.",
        f"{_GUIDE}, part 2 I-4",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "DIS-01",
        "One idea at a time, concrete words, two or three choices, time to answer; a story told in pieces is not "
        "therefore untrue.",
        f"{_GUIDE}, part 2 I-4",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "DIS-02",
        "For deaf or speech-impaired people: text chat, a text to 112, and 107, which relays calls by video or text.",
        f"{_GUIDE}, part 2 I-4; https://www.hankookilbo.com/News/Read/A2022033013400004716 (2022-03-31)",
        "2022-03-31",
        HIGH,
        NUMBERS,
    ),
    Card(
        "DIS-02b",
        "One is asked which way is best (text, lip-reading, sign language), with a sign interpreter of the same sex "
        "where possible.",
        f"{_GUIDE}, part 2 I-4",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "DIS-04",
        "With a speech disability one speaks to the person, not to the assistant, waits, and asks again to be sure.",
        f"{_GUIDE}, part 2 I-4",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "DIS-05",
        "A carer may be the one who harms, or who reads and types; a way to talk alone is offered. Staff of care "
        "facilities who do so are punished more heavily.",
        f"{_SEXUAL_CRIMES} 제6조제7항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "DIS-06",
        "People with a disability have the same protection in sexual crime cases as those under 19, no time limit for "
        "listed crimes, and shelters of their own.",
        f"{_SEXUAL_CRIMES} 제21조, 제26조제4항; {_SEXUAL_SUPPORT} 제12조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "DIS-07",
        "One asks which way is comfortable, never for a grade of disability.",
        f"{_GUIDE}, form 11",
        "2020-01",
        HIGH,
        REST,
    ),
    # -- prostitution and trafficking ------------------------------------------------------------------
    Card(
        "PRO-01",
        "The law counts as victims of prostitution whoever was forced or deceived, made addicted, recruited as a "
        "minor or with a severe disability, or trafficked for it.",
        f"{_PROSTITUTION} 제2조제1항제4호",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "PRO-02",
        "Those whom the law counts as victims of prostitution are not punished for it.",
        f"{_PROSTITUTION} 제6조제1항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "PRO-03",
        "Any debt that somebody who arranges, hires or recruits for prostitution, or a trafficker, claims in connection "
        "with it is void, whatever the contract is called and even if it was sold on.",
        f"{_PROSTITUTION} 제10조; {_TRAFFICKING} 제24조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "PRO-03b",
        "Advances, fines, and money for a room or clothes are among such debts.",
        f"{_PROSTITUTION} 제10조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "PRO-04",
        "Taking a foreigner's passport or card as security is forbidden; keeping somebody from leaving because of an "
        "advance counts as control.",
        f"{_IMMIGRATION} 제33조의3; {_PROSTITUTION} 제2조제2항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "PRO-05",
        "While a foreign woman reports or is treated as a victim of prostitution, she may not be deported or detained "
        "until the decision on charges, and longer while she claims money for the harm.",
        f"{_PROSTITUTION} 제11조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "PRO-06",
        "Signs of trafficking: papers held, a debt that grows, wages kept back, being locked in or watched, moved "
        "about, quotas, threats about family or immigration, a job that was a lie.",
        f"{_TRAFFICKING} 제2조; {_PROSTITUTION} 제2조제2항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "PRO-07",
        "Staff of prostitution support centers who learn of harm must report it without delay; this is told before "
        "details.",
        f"{_PROSTITUTION} 제7조제1항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "PRO-08",
        "Selling sex can be punished when the law does not count the person as a victim; how often, where and for how "
        "much is not asked, and a center or lawyer comes first.",
        f"{_PROSTITUTION} 제21조; {_GUIDE}, part 2 IV-5",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "PRO-09",
        "Many fear the debt, the owner's ties or revenge, and that the family learns of it; only the person is "
        "contacted, and nothing is promised.",
        f"{_GUIDE}, part 2 IV-4",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "PRO-10",
        "After prostitution, centers help with rescue, lawyers, debts, health and mental health, addiction, training "
        "for work and housing.",
        f"{_GUIDE}, part 2 IV-6 to IV-9",
        "2020-01",
        MEDIUM,
        REST,
    ),
    Card(
        "PRO-11",
        "A yes to being exploited does not excuse trafficking; what a trafficked person did wrong during it can be "
        "punished less or not at all.",
        f"{_TRAFFICKING} 제4조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "PRO-12",
        "The line against trafficking is 1600-8248; it can also lead to a certificate with which a longer stay is asked "
        "for. Its hours are not known.",
        f"{_TRAFFICKING} 제14조; https://asiatoday.co.kr/view.php?key=20240729010018224 (2024-07)",
        "2026-10-02",
        HIGH,
        NUMBERS,
    ),
    Card(
        "PRO-13",
        "In Seoul the Dasi-Hamkke center (다시함께상담센터) counsels people who sell sex, without judging, also online.",
        "Dasi-Hamkke center report, October 2025",
        "2025-10",
        HIGH,
        REST,
    ),
    Card(
        "PRO-15",
        "Whoever is held tells the police the place, floor and door, by text if talking is impossible; police should go "
        "even when they cannot confirm it.",
        f"{_GUIDE}, part 2 IV-2",
        "2020-01",
        HIGH,
        REST,
    ),
    # -- men -------------------------------------------------------------------------------------------
    Card(
        "MLG-01",
        "The law on sexual violence protects every person, men too, and Sunflower Centers support men, in a separate room "
        "where possible.",
        f"{_GUIDE}, part 2 I-1; https://magazine.hankyung.com/business/article/202406045027b (2024-06)",
        "2024-06",
        HIGH,
        REST,
    ),
    Card(
        "MLG-02",
        "The name of the women's emergency line makes men think it is closed to them; say that it guides men as well, "
        "that what it can offer them differs by center, and name other ways.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "MLG-03",
        "Bodies react without consent, those of men too.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "MLG-04",
        "A threat to tell others whom somebody loves or who they are is a means of control and can be the crime of "
        "threatening; nobody is asked about it.",
        f"{_CRIMINAL_ACT} 제283조",
        "2026-10-02",
        MEDIUM,
        LAW,
    ),
    Card(
        "MLG-05",
        "The person's own words and name are used, and neutral words for a partner; places in shelters for trans and "
        "gay people are few, so a counselor looks first.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "MLG-06",
        "Whether the law on family violence covers couples of the same sex is not settled; the laws on assault, "
        "stalking and sexual crime apply.",
        f"{_FAMILY_CRIMES} 제2조제2호",
        "2026-10-02",
        MEDIUM,
        LAW,
    ),
    # -- migrants --------------------------------------------------------------------------------------
    Card(
        "MIG-01",
        "1577-1366 (Danuri) answers day and night, every day, in 13 languages, with crisis counselling and three-way "
        "interpreting.",
        f"{_DANURI}; https://v.daum.net/v/20230630060046737 (2023-06-30)",
        "2023-06",
        HIGH,
        NUMBERS,
    ),
    Card(
        "MIG-02",
        "Foreigners get a real interpreter, never spouse, in-laws, child, employer or broker, and may ask for another.",
        f"{_GUIDE}, part 2 III-5",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "MIG-03",
        "Officials who rescue those harmed by crime can be freed from the duty to notify immigration when helping comes "
        "first.",
        f"{_IMMIGRATION} 제84조제1항; https://www.law.go.kr/법령/출입국관리법시행령 (2026-10-02) 제92조의2",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "MIG-03b",
        "This is practised unevenly, so it is better to go with a counselor or lawyer.",
        "http://womanline.or.kr/bbs/board.php?bo_table=B11&wr_id=85 (read 2026-11-20)",
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "MIG-04",
        "The duty to notify immigration lies on public officials; staff of private centers have none.",
        f"{_IMMIGRATION} 제84조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "MIG-05",
        "While a case goes on, permission to stay can be extended for spouses of Koreans harmed at home, and for those "
        "harmed by sexual crime, child abuse or trafficking.",
        f"{_IMMIGRATION} 제25조의2",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "MIG-06",
        "While such a case goes on, deportation can be put off, or detention ended on conditions.",
        f"{_IMMIGRATION} 제46조의2",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "MIG-07",
        "A spouse cannot cancel a permission to stay by a phone call: the justice ministry decides.",
        f"{_IMMIGRATION} 제89조, 제25조의2",
        "2026-10-02",
        MEDIUM,
        LAW,
    ),
    Card(
        "MIG-08",
        "Medical support, legal aid and shelters are open to foreigners as well.",
        f"{_GUIDE}, reference 3 III-1 and III-4; {_SEXUAL_SUPPORT} 제12조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "MIG-09",
        "Regional centers for migrant women help whatever the visa is.",
        f"{_GUIDE}, part 2 III-5",
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "MIG-10",
        "A registered foreigner has to report a new address within 15 days; a counselor can help to do it safely.",
        f"{_IMMIGRATION} 제36조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "MIG-11",
        "The immigration information line belongs to the immigration office; Danuri or a counselor is offered first.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "MIG-12",
        "Investigators must tell foreign women harmed in prostitution that they may claim money for the harm.",
        f"{_PROSTITUTION} 제11조제4항",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    # -- crisis ----------------------------------------------------------------------------------------
    Card(
        "CRI-01",
        "109 is the one suicide line, day and night, by call or text, in Korean; for other languages 119, 112 or 1577-1366.",
        "https://newspim.com/news/view/20240102000281 (2024-01-02); "
        "http://www.sejongilbo.co.kr/news/articleViewAmp.html?idxno=1319 (2024-09)",
        "2024-09",
        HIGH,
        NUMBERS,
    ),
    Card(
        "CRI-02",
        "In thoughts of suicide: name what was heard, ask directly, offer 109 and a person at once, 112 or 119 when it "
        "has begun or is about to, stay, and ask them to go away from what could hurt, to a person.",
        "https://docsbay.net/doc/914678/c-ssrs-triage-guidelines (read 2026-11-20)",
        "2026-11-20",
        HIGH,
        NUMBERS,
    ),
    Card(
        "CRI-03",
        "Trained people ask about suicide by topics: the wish to be dead, thoughts of ending one's life, intent, a plan, "
        "and acts or preparation, now and in the last 3 months. We ask in our own words.",
        "https://docsbay.net/doc/914678/c-ssrs-triage-guidelines (read 2026-11-20)",
        "2026-11-20",
        HIGH,
        NUMBERS,
    ),
    Card(
        "CRI-04",
        "Intent, a plan, or an act in the last 3 months call for a person at once and for the emergency numbers; a wish "
        "alone calls for the offer of a person and for asking again.",
        "https://docsbay.net/doc/914678/c-ssrs-triage-guidelines (read 2026-11-20)",
        "2026-11-20",
        HIGH,
        NUMBERS,
    ),
    Card(
        "CRI-05",
        "Words of vanishing, goodbyes, sudden calm after despair and giving things away count; everyday Korean uses "
        "words of dying loosely, so one gentle question checks without alarm.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "CRI-06",
        "Danger to life is where secrecy ends; it is said early, and nobody is told that everything stays secret.",
        _OURS,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "CRI-07",
        "This service cannot find out where a person is; when danger shows, the place is asked for early.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "CRI-08",
        "Signs of high danger from a partner: violence more often or worse, a weapon used or threatened, the belief "
        "that they could kill, choking, violent jealousy.",
        _DANGER_TOPICS,
        "2017-01",
        HIGH,
        REST,
    ),
    Card(
        "CRI-09",
        "Choking by a partner calls for a medical check and counts as top danger by itself.",
        f"{_DANGER_TOPICS}; {_NECK}",
        "2017-01",
        HIGH,
        REST,
    ),
    Card(
        "CRI-10",
        "Signs by which police abroad see a danger to life from a partner: a weapon used or threatened, a threat to kill, "
        "the belief that they could; and choking, jealousy, control, a recent separation, following and spying.",
        _LETHALITY,
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "CRI-11",
        "Danger questions made abroad for trained people are not proven for chat, for Korean or for men: they prompt a "
        "human, give no score, and never reduce help.",
        _DANGER_TOPICS,
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "CRI-13",
        "In panic, slow down: one short line, the date, the room, the feet on the floor, and no question about what "
        "happened.",
        f"{_GUIDE}, part 2 II-3",
        "2026-11-20",
        MEDIUM,
        REST,
    ),
    Card(
        "CRI-14",
        "When danger was shown and the person falls silent, the chat stays open, nothing is pushed to an unsafe phone, a "
        "counselor is told, and only the safe way to answer is used.",
        _OURS,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "CRI-15",
        "A single word, dots, an address or an order that looks odd can be a call for help in disguise.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "CRI-16",
        "Nobody is told about ways of dying, argued with about the worth of living, or asked for a promise.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "CRI-17",
        "A hard night is got through in small pieces: light, something warm, a voice to listen to, a person near, and no "
        "decision before daylight.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    # -- consent and counselors ------------------------------------------------------------------------
    Card(
        "CON-04",
        "Health, sex life, disability and what is said in counselling are sensitive and need a consent of their own.",
        f"{_PRIVACY} 제23조; {_GUIDE}, form 11",
        "2026-11-20",
        HIGH,
        LAW,
    ),
    Card(
        "CON-10",
        "Only the least data may be collected, the rest may be refused, and help may not depend on it; asking without a "
        "name has to work.",
        f"{_PRIVACY} 제16조, 제22조제5항; {_GUIDE}, part 3 IV-4",
        "2026-11-20",
        HIGH,
        LAW,
    ),
    Card(
        "CON-13",
        "Counselling records leave a center only if the person or a guardian agrees, for a stated purpose; a short "
        "summary can take their place.",
        f"{_GUIDE}, part 2 I-5 and part 3 IV-5",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "CON-14",
        "Cases are seen only inside the center; others see statistics.",
        f"{_GUIDE}, reference 1",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "CON-14b",
        "Police who work in a center see only their own cases there and pass nothing on without consent.",
        f"{_GUIDE}, reference 1",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "CON-18",
        "Sending what people write to a service in another country passes it abroad; people are told before.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "CON-20",
        "Staff of counseling centers, shelters and Sunflower Centers may not pass on what they learn at work; doing "
        "so is punished.",
        f"{_SEXUAL_SUPPORT} 제30조, 제36조; {_STALKING_SUPPORT} 제15조; {_FAMILY_CRIMES} 제18조, 제64조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "CON-22",
        "Support centers may not act against the clearly stated will of the person.",
        f"{_SEXUAL_SUPPORT} 제24조; {_STALKING_SUPPORT} 제12조",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "CON-23",
        "Where life or body is in urgent danger, the law lets the place and the danger be passed on to police or "
        "rescue without consent.",
        f"{_PRIVACY} 제15조제1항제5호, 제17조제1항제2호, 제18조제2항제3호",
        "2026-11-20",
        HIGH,
        LAW,
    ),
    Card(
        "COU-01",
        "What helps: believe, thank for telling, say that it is not their fault, listen at their pace, offer choices.",
        f"{_GUIDE}, part 2 I-4, I-6 and III-5",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "COU-02",
        "What harms: blame, doubt, hurry, asking for what is not needed, pushing to report or to settle.",
        f"{_GUIDE}, part 2 I-4, III-4 and IV-4",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "COU-03",
        "Nobody is made to tell again what another agency has already written down.",
        f"{_GUIDE}, part 2 I-5",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "COU-04",
        "Reporting is explained, also that later is possible; the clear will of the person comes first, and nobody "
        "persuades.",
        f"{_SEXUAL_SUPPORT} 제24조; {_GUIDE}, part 2 I-6 and III-5",
        "2026-10-02",
        HIGH,
        LAW,
    ),
    Card(
        "COU-05",
        "A center asks when it was, how the person is now, whether they are hurt and safe, what they wish and who "
        "supports them.",
        f"{_GUIDE}, part 2 I-5",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "COU-06",
        "A handoff holds the least to act on: language, safe way to answer, age band, district, danger, time band, kind, "
        "needs, what was told and promised, and the consent.",
        f"{_GUIDE}, part 2 I-5",
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "COU-07",
        "A handoff leaves out names of others, identity numbers, retellings, guesses and scores.",
        f"{_GUIDE}, part 2 I-5 and part 3 IV-4",
        "2026-11-20",
        HIGH,
        REST,
    ),
    Card(
        "COU-09",
        "An interpreter keeps secrets, renders faithfully, gives no advice, and is changed when the person is uneasy "
        "or knows them; the center pays.",
        f"{_GUIDE}, form 13-1 and part 2 I-10",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "COU-10",
        "Machine translation is no interpreter: it is named as such and not used for consent, statements or medicine.",
        _OURS,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "COU-11",
        "Parents and partners may be shaken and get counselling of their own; an adult's story is not shared with the "
        "family.",
        f"{_GUIDE}, part 2 I-5 and part 3 IV-5",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "COU-13",
        "Where the offender is in the family or a school, or several offices are involved, one counselor stays from "
        "start to end.",
        f"{_GUIDE}, part 2 II-9",
        "2020-01",
        HIGH,
        REST,
    ),
    Card(
        "COU-14",
        "No labels to the face: the person chooses how to be called.",
        _NOBODY,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "TRI-01",
        "Three levels (urgent, intensive, general) are in use at the Dasi-Hamkke center; what leads to which is a "
        "proposal of this project.",
        "Dasi-Hamkke center report, October 2025",
        "2025-10",
        MEDIUM,
        REST,
    ),
    Card(
        "TRI-08",
        "One sign of danger raises the level, only a person lowers it, an open answer counts as not safe, and the level "
        "is never shown as a grade.",
        _OURS,
        "2026-11-20",
        MEDIUM,
        REST,
        outside=False,
    ),
    Card(
        "TRI-09",
        "The police rate danger themselves; a level of this service is never shown as a police rating.",
        _POLICE_SAFETY,
        "2025-01",
        MEDIUM,
        REST,
    ),
)

CARDS: Mapping[str, Card] = MappingProxyType({item.id: item for item in _ALL})
"""Every card that may be shown or cited, by id."""
if len(CARDS) != len(_ALL):
    raise ValueError("two cards share an id")
