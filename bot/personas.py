"""Scripted people for counselors in training. A supervisor reads this as a book of situations and adds to it here.

Every situation is made up; nobody in it has a name. A persona is a world (language, time) and what one person does there,
step by step, in the lines of `gyeot chat --jsonl`; what they meet in between comes from the same engine as everywhere. Where
a step is the counselor's, the trainee writes; the line written here is one that may be said.

Rules for editors: typed words before the counselor has come should be such as cannot be taken in two ways, or the person
would tap a button that is not there. `tests/dialogs/test_personas.py` plays everybody and says what each has to meet.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

__all__ = ["PERSONAS", "Persona", "Step", "Told"]

Step: TypeAlias = Mapping[str, object]


class Told(NamedTuple):
    """A line for the trainee, who reads Korean or English. The conversation has a language of its own."""

    ko: str
    en: str

    def to(self, locale: str) -> str:
        """The line in Korean for anybody who reads Korean, in English for all others."""
        return self.ko if locale.partition("-")[0] == "ko" else self.en


@dataclass(frozen=True, slots=True)
class Persona:
    """One scripted person. `name` is typed on the command line; `kind` is the coded kind that the situation is about."""

    name: str
    locale: str
    kind: str
    title: Told
    practise: Told
    steps: tuple[Step, ...]
    now: str = "2026-11-20T21:00+09:00"


def taps(*options: str) -> tuple[Step, ...]:
    """The person taps these buttons, one after another."""
    return tuple({"type": "chose", "option": option} for option in options)


def types(text: str) -> Step:
    """The person writes."""
    return {"type": "wrote", "text": text}


def pauses(seconds: int) -> Step:
    """The person does nothing for a while."""
    return {"type": "wait", "seconds": seconds}


def shares(lat: float, lon: float) -> Step:
    """The person shares where they are, WGS84 degrees."""
    return {"type": "place", "lat": lat, "lon": lon}


def counselor(line: str) -> Step:
    """The trainee's turn. `line` is one that may be said."""
    return {"type": "counselor", "text": line}


# To a counselor, block by block: what is typed, sensitive things, the answers, what to prepare, when to answer.
AGREES = ("person", "yes", "yes", "yes", "skip", "here")

_PEOPLE = (
    Persona(
        "last-night",
        "ko",
        "sexual_assault",
        Told("어젯밤 아는 사람에게 성폭행을 당한 사람", "Assaulted last night by somebody they know"),
        Told(
            "몸과 마음이 지금 어떤지 먼저 묻고, 증거와 병원은 알려만 주고, 정하는 것은 맡겨 두기",
            "Ask first how body and mind are; tell about evidence and a doctor; leave every choice to the person",
        ),
        (
            types("어젯밤에 아는 사람한테 성폭행을 당했어요"),
            *taps("heard:recent", "body", "back", "health", "next"),
            shares(37.4967, 127.0631),
            *taps(*AGREES),
            pauses(40),
            types("아직 아무한테도 말 안 했어요"),
            counselor("말해 줘서 고마워요. 지금 몸은 어때요? 천천히 써도 괜찮아요."),
            pauses(60),
            types("씻어 버렸어요. 씻으면 안 되는 거였죠?"),
            counselor("씻어도 괜찮아요. 씻은 뒤에 찾을 수 있는 것도 있어요. 잘못하신 게 아니에요."),
            types("병원에 가면 신고해야 해요?"),
            counselor("신고하지 않고 진료만 받을 수도 있어요. 어떻게 할지는 직접 정하면 돼요."),
            types("조금 생각해 볼게요. 고마워요"),
            *taps("end"),
        ),
    ),
    Persona(
        "at-work",
        "en",
        "harassment",
        Told("회사 상사가 자꾸 만지는데 일자리를 잃을까 두려운 사람", "Touched by a superior, afraid to lose the job"),
        Told(
            "일을 잃을까 하는 걱정을 그대로 듣고, 회사 안팎의 길을 나란히 놓아 보기",
            "Take the fear for the job as it is; lay ways inside and outside the company next to each other",
        ),
        (
            *taps("begin", "yes", "next", "harassment", "adult", "w2", "record", "back", "next", "province:30"),
            *taps("district:30200", *AGREES),
            types("My boss touches my back and my legs when we are alone. I need this job"),
            counselor("Thank you for telling me. Both things count: what happens to you, and the job."),
            pauses(45),
            types("Nobody there would believe me. They all like him"),
            counselor("I believe you. What would make tomorrow at work a little easier?"),
            types("Not being alone with him I think"),
            counselor("Then let us begin there. We can also look at who could help you outside the company."),
            *taps("end"),
        ),
    ),
    Persona(
        "images",
        "ko",
        "digital",
        Told("영상을 뿌리겠다는 협박을 받는 사람", "Threatened that a video will be spread"),
        Told(
            "서두르게 하지 않으면서, 돈을 보내거나 대화를 지우기 전에 할 수 있는 것을 함께 보기",
            "Without any hurry, look together at what can be done before paying or deleting the chat",
        ),
        (
            types("전 남친이 영상 뿌리겠다고 협박해요"),
            *taps("heard:threat", "back", "deletion", "next", "skip", *AGREES),
            types("오늘 밤까지 돈 안 보내면 가족한테 보낸대요"),
            counselor("많이 급하게 느껴지겠어요. 지금 여기 같이 있을게요. 돈을 이미 보냈나요?"),
            types("아직이요. 그냥 보내고 끝내고 싶어요"),
            counselor("끝내고 싶은 마음이 들 만해요. 보내도 협박이 이어지는 일이 많아서, 먼저 다른 길을 같이 볼게요."),
            pauses(30),
            types("대화방은 나왔어요. 지웠어야 하나요"),
            counselor("남아 있는 것은 그대로 두면 돼요. 나온 것도 괜찮아요. 화면이 남아 있는지 같이 볼까요?"),
            *taps("end"),
        ),
        now="2026-11-20T19:30+09:00",
    ),
    Persona(
        "at-home",
        "ko",
        "intimate_violence",
        Told(
            "함께 사는 사람에게 맞고 목이 졸린 적이 있는, 아이가 둘인 사람",
            "Hit and choked by a partner, with two children",
        ),
        Told(
            "지금 안전한지 먼저 확인하고, 목이 졸린 뒤의 증상을 놓치지 않고, 나가라고 밀지 않기",
            "Check safety first; do not miss the signs after choking; do not push to leave",
        ),
        (
            *taps("begin", "watched", "next", "next", "intimate_violence", "adult", "h72", "yes", "choking", "yes"),
            *taps("choking", "back", "leaving", "next", "province:26", "district:26350"),
            *taps("person", "yes", "yes", "yes", "woman", "day"),
            types("지금은 일하러 나가서 저랑 애들만 있어요"),
            counselor("지금 쓸 수 있다니 다행이에요. 돌아오면 바로 나가도 돼요. 목은 지금 어때요?"),
            types("침 삼킬 때 아프고 목소리가 좀 쉬었어요"),
            counselor("목이 졸린 뒤 그런 증상이 있으면 지금 응급실이나 119예요. 아이들과 같이 갈 수 있을까요?"),
            pauses(90),
            types("나가면 애들을 못 볼까 봐 못 나가겠어요"),
            counselor(
                "아이들을 먼저 생각하고 있네요. 나갈지 머물지는 직접 정하면 돼요. 오늘 할 수 있는 것부터 볼게요."
            ),
            types("네 응급실부터 가 볼게요"),
            *taps("end"),
        ),
        now="2026-11-20T10:30+09:00",
    ),
    Persona(
        "parent",
        "ko",
        "child_abuse",
        Told("아이에게서 친척이 만졌다는 말을 들은 부모", "A parent whose child told of a relative's touching"),
        Told(
            "부모의 놀람을 받아 주고, 아이에게 캐묻지 않게 돕고, 알려야 하는 의무를 먼저 말하기",
            "Hold the parent's shock; help not to question the child; tell the duty to report before details",
        ),
        (
            *taps("other", "yes", "next", "child_abuse", "minor", "w2", "record", "back", "visit", "next"),
            shares(37.27, 127.0),
            *taps("person", "yes", "yes", "yes", "skip", "day"),
            types("딸이 큰아빠가 몸을 만졌다고 했어요. 손이 떨려요"),
            counselor("많이 놀라셨겠어요. 아이가 말할 수 있었던 건 큰 힘이에요. 먼저 하나 알려 드릴 게 있어요."),
            counselor("19살이 안 된 사람의 피해는 제가 알려야 해요. 무엇을 어디에 알리는지 그때마다 말씀드릴게요."),
            pauses(60),
            types("그럼 바로 경찰이 오는 거예요? 아이한테 다시 물어봐야 하나요"),
            counselor("아이에게 더 묻지 않으셔도 돼요. 들은 말만 그대로 적어 두시면 돼요. 다음 순서를 같이 볼게요."),
            types("아이한테는 뭐라고 하죠"),
            counselor("네 잘못이 아니라고, 말해 줘서 고맙다고 해 주세요."),
            *taps("end"),
        ),
        now="2026-11-20T22:10+09:00",
    ),
    Persona(
        "followed",
        "ko",
        "stalking",
        Told("헤어진 사람이 집 앞에 찾아오는 사람", "Somebody's former partner comes to the door"),
        Told(
            "지금 위험한지부터 묻고, 112를 부를 수 있는 말과 방법을 함께 정하고, 기록을 남기게 돕기",
            "Ask about danger now; agree on words and ways to call 112; help to keep a record",
        ),
        (
            types("그 사람이 지금 집 앞에 와 있어요"),
            *taps("silent", "numbers", "counselor_now"),
            types("헤어진 사람인데 벨을 계속 눌러요"),
            counselor("여기 있어요. 문은 잠겨 있나요? 112에 전화하고 말을 안 해도 돼요."),
            pauses(30),
            types("잠겼어요. 신고하면 더 화낼까 봐요"),
            counselor("그 걱정이 들 만해요. 조용히 와 달라고 할 수도 있어요. 제가 같이 기다릴게요."),
            pauses(120),
            types("지금 갔어요"),
            counselor("갔다니 숨 좀 돌려요. 오늘 온 시각과 벨 소리를 적어 두면 나중에 도움이 돼요."),
            *taps("end"),
        ),
        now="2026-11-20T23:40+09:00",
    ),
    Persona(
        "debt",
        "ko",
        "exploitation",
        Told("빚 때문에 성매매를 그만두지 못하는 사람", "Kept in selling sex by a debt"),
        Told(
            "한마디도 탓하지 않고, 처벌에 대한 두려움을 듣고, 모르는 것은 모른다고 하기",
            "Not one word of blame; hear the fear of punishment; say what you do not know",
        ),
        (
            *taps("begin", "skip", "next", "exploitation", "adult", "now", "exploitation", "back", "next"),
            types("서울 중구"),
            *taps("person", "yes", "yes", "no", "skip", "day"),
            types("이런 일 하는 사람도 상담 돼요?"),
            counselor("그럼요. 여기서는 탓하지 않아요. 편한 만큼만 이야기해요."),
            pauses(60),
            types("선불금이 계속 늘어서 못 나가요. 저도 처벌받나요"),
            counselor("그게 가장 두렵겠어요. 처벌은 제가 함부로 말할 수 없어요. 변호사에게 먼저 물을 수 있어요."),
            types("빚은 갚아야 하잖아요"),
            counselor("그런 빚은 갚지 않아도 되는 경우가 있어요. 같이 확인해 볼까요?"),
            *taps("end"),
        ),
        now="2026-11-20T14:20+09:00",
    ),
    Persona(
        "passport",
        "en",
        "trafficking",
        Told(
            "여권을 빼앗기고 일하는 곳에서 나오지 못하는 사람", "Passport taken, not allowed to leave the place of work"
        ),
        Told(
            "알려야 하는 의무를 먼저 말하고, 체류에 대해 약속하지 않고, 통역을 함께 정하기",
            "Tell the duty to pass it on first; promise nothing about the visa; agree on an interpreter",
        ),
        (
            *taps(
                "begin", "yes", "next", "trafficking", "adult", "now", "exploitation", "back", "rights", "stay", "next"
            ),
            types("Busan Dong-gu"),
            *taps("person", "yes", "yes", "yes", "interpreter", "any"),
            types("They keep my passport. We work every day and sleep in one room"),
            counselor(
                "Thank you for writing. Before you tell more: I have to pass on trafficking. I tell you each step."
            ),
            pauses(90),
            types("If police come will they send me home?"),
            counselor("I do not know what it means for the visa. We can ask a lawyer first, before you decide."),
            types("My English is not so good"),
            counselor("Your words are clear. I can bring an interpreter by phone. Which language is best for you?"),
            *taps("end"),
        ),
    ),
    Persona(
        "barracks",
        "ko",
        "school_work",
        Told("부대에서 선임에게 성폭력을 당한 군인 남성", "A soldier, a man, hurt by a superior in the barracks"),
        Told(
            "남성도 당할 수 있음을 당연하게 대하고, 부대 안팎 어디에 말할지 본인이 고르게 하기",
            "Treat it as plain that men are hurt too; let the person choose whom to tell, inside or outside",
        ),
        (
            *taps(
                "begin", "yes", "next", "school_work", "adult", "w2", "record", "back", "rights", "school_work", "army"
            ),
            *taps("next", "province:51", "district:51110", "person", "yes", "yes", "no", "man", "evening"),
            types("저 남자인데 이런 데 써도 되나요"),
            counselor("네, 잘 오셨어요. 남성도 여기서 도움을 받아요."),
            pauses(45),
            types("선임이 밤에 그랬어요. 몸이 굳어서 아무것도 못 했어요"),
            counselor("몸이 굳는 건 무서울 때 저절로 일어나는 일이에요. 잘못하신 게 아니에요."),
            types("부대에 알려지면 끝이에요"),
            counselor("누구에게 알릴지 먼저 같이 정해요. 부대 밖에서 물어볼 수 있는 곳도 있어요."),
            *taps("end"),
        ),
        now="2026-11-21T20:10+09:00",
    ),
    Persona(
        "no-name-for-it",
        "ko",
        "unsure",
        Told("무슨 일이었는지 이름 붙이기 어려운 사람", "Somebody who cannot say what it was"),
        Told(
            "이름을 붙여 주지 않고, 느낀 것을 그대로 믿고, 다음에 다시 와도 된다고 말하기",
            "Do not name it for the person; trust what was felt; say that coming back is welcome",
        ),
        (
            *taps("begin", "yes", "next", "unsure", "unknown", "unsure", "mind", "next", "skip", *AGREES),
            types("이런 걸로 상담해도 되는지 모르겠어요"),
            counselor("그럼요. 이름을 몰라도 괜찮아요."),
            pauses(60),
            types("같이 술 마신 뒤부터 그 사람을 보면 숨이 막혀요"),
            counselor("숨이 막힐 만큼 힘든 일이었네요. 지금 이 순간은 어때요?"),
            types("기억이 잘 안 나요. 제가 예민한가요"),
            counselor("기억이 끊기는 건 많은 사람에게 있어요. 예민해서가 아니에요. 떠오르는 만큼만 이야기해요."),
            *taps("end"),
        ),
    ),
    Persona(
        "twelve",
        "ko",
        "child_abuse",
        Told("열두 살 아이", "A child of twelve"),
        Told(
            "아주 쉬운 말로, 알려야 하는 것을 먼저 말하고, 지금 곁에 믿을 어른이 있는지 묻기",
            "Very easy words; tell first what must be passed on; ask for an adult the child trusts",
        ),
        (
            *taps("begin", "yes", "next", "child_abuse", "under_14", "counselor_now"),
            types("저 열두 살이에요"),
            counselor("안녕. 써 줘서 고마워요. 하나 먼저 말할게요. 누가 아프게 하면, 도와줄 어른에게 알려야 해요."),
            pauses(50),
            types("그럼 엄마도 알아요?"),
            counselor("누구에게 알릴지 먼저 말해 줄게요. 엄마가 알면 어떨 것 같아요?"),
            types("혼날 것 같아요 근데 할아버지가 자꾸 만져요"),
            counselor("말하기 어려웠을 텐데 잘 말해 줬어요. 네 잘못이 아니에요. 지금 집에 누가 있어요?"),
            types("지금은 이모 집이에요"),
            counselor("이모는 믿을 수 있는 어른인가요?"),
            types("네"),
            *taps("end"),
        ),
        now="2026-11-20T16:30+09:00",
    ),
    Persona(
        "teenager",
        "ko",
        "digital",
        Told("온라인에서 만난 사람에게 사진을 보낸 열여섯 살", "Sixteen, sent a photo to somebody met online"),
        Told(
            "사진을 보낸 것을 묻지도 탓하지도 않고, 부모에게 알려지는 문제를 솔직하게 말하기",
            "Neither question nor blame the photo; be honest about what parents may learn",
        ),
        (
            *taps("begin", "yes", "next", "digital", "minor", "h24", "digital", "grooming", "back", "deletion", "next"),
            types("수원"),
            *taps(*AGREES),
            types("제가 보낸 거라서 제 잘못이에요"),
            counselor("보내게 만든 사람의 책임이에요. 말해 줘서 고마워요."),
            types("엄마 아빠가 알게 되나요"),
            counselor("저는 19살이 안 된 사람의 피해를 알려야 해요. 부모님께 언제 어떻게 말할지는 같이 생각할게요."),
            pauses(120),
            types("아직 있어요?"),
            counselor("네, 여기 있어요. 지금 더 보내라는 말이 와 있나요?"),
            types("네 계속 와요"),
            counselor("답하지 않아도 돼요. 그 대화는 그대로 두면 돼요. 지우는 건 센터가 도와줄 수 있어요."),
            *taps("end"),
        ),
        now="2026-11-20T23:20+09:00",
    ),
    Persona(
        "factory",
        "ko-x-easy",
        "harassment",
        Told("공장에서 일하는 외국인, 한국말이 서툰 사람", "A migrant worker in a factory, with little Korean"),
        Told(
            "짧은 문장 하나에 뜻 하나, 통역을 먼저 묻고, 비자에 대해 약속하지 않기",
            "Short sentences, one thought each; offer an interpreter first; promise nothing about the visa",
        ),
        (
            *taps("begin", "yes", "next", "harassment", "adult", "w2", "next"),
            types("안산"),
            *taps("person", "yes", "yes", "yes", "interpreter", "day"),
            types("사장님 몸 만져요. 나 싫어요"),
            counselor("말해 줘서 고마워요. 싫다고 느낀 것이 맞아요. 통역이 필요해요?"),
            types("통역 우리 회사 사람 싫어요"),
            counselor("회사 사람이 아니에요. 다른 통역을 불러요. 어느 나라 말이 편해요?"),
            pauses(60),
            types("신고하면 나 비자 없어져요?"),
            counselor("비자는 제가 약속할 수 없어요. 신고하기 전에 먼저 같이 물어봐요."),
            *taps("end"),
        ),
        now="2026-11-22T13:00+09:00",
    ),
    Persona(
        "man-at-home",
        "ko",
        "intimate_violence",
        Told("아내에게 맞는 남성", "A man hit by the person he is married to"),
        Told(
            "웃거나 놀라지 않고, 여성에게 묻는 것과 똑같이 위험과 다친 곳을 묻기",
            "No smile, no surprise; ask about danger and injuries exactly as you would ask a woman",
        ),
        (
            *taps(
                "begin", "yes", "next", "intimate_violence", "adult", "h24", "yes", "weapon", "skip", "injury", "next"
            ),
            *taps("province:30", "district:30170", "person", "yes", "yes", "yes", "skip", "evening"),
            types("남자가 맞고 산다고 하면 다들 웃더라고요"),
            counselor("웃을 일이 아니에요. 말해 줘서 고마워요. 지금 다친 곳이 있나요?"),
            types("팔을 베였어요. 꿰맬 정도는 아니고요"),
            counselor("진료를 받으면 치료도 되고 기록도 남아요. 지금 그 사람이 가까이 있나요?"),
            pauses(60),
            types("자고 있어요. 저는 차에 있어요"),
            counselor("차에 있군요. 오늘 밤을 어디서 보내면 좋을지 같이 볼까요? 남성도 1366에 물어볼 수 있어요."),
            *taps("end"),
        ),
        now="2026-11-21T01:15+09:00",
    ),
    Persona(
        "friend",
        "en",
        "sexual_assault",
        Told("친구가 당한 일을 듣고 어떻게 도울지 묻는 사람", "Asks how to help a friend"),
        Told(
            "친구의 선택을 대신하지 않게 돕고, 듣는 사람의 힘듦도 묻기",
            "Help not to decide for the friend; ask how the listener is as well",
        ),
        (
            *taps(
                "other", "yes", "next", "sexual_assault", "adult", "h72", "visit", "back", "rights", "people", "friend"
            ),
            *taps("next", "province:11", "district:11440", *AGREES),
            types("My friend told me last night. I want to go to the police for her"),
            counselor(
                "It is good that you listened. To report is her choice. You can help her to learn what is possible."
            ),
            types("But what if he does it to somebody else"),
            counselor("That fear makes sense. Going to a center first keeps ways open for her, without a report."),
            pauses(60),
            types("I cannot stop thinking about it"),
            counselor("You carry something heavy too. How are you at this moment?"),
            *taps("end"),
        ),
    ),
    Persona(
        "wants-to-die",
        "ko",
        "intimate_violence",
        Told("죽고 싶다고 말하는 사람", "Somebody who says that they want to die"),
        Told(
            "죽음이라는 말을 피하지 않고 바로 묻고, 혼자인지 확인하고, 109와 119를 이어 주기",
            "Do not avoid the word; ask directly; ask whether they are alone; bring in 109 and 119",
        ),
        (
            types("다 끝내고 싶어요 그냥 죽고 싶어요"),
            pauses(30),
            *taps("counselor_now"),
            types("맞고 사는 것도 지쳤어요"),
            counselor("써 줘서 고마워요. 여기 있어요. 지금 스스로 목숨을 끊을 생각까지 하고 있나요?"),
            pauses(60),
            types("네 오늘은 진짜 할 것 같아요"),
            counselor("말해 줘서 고마워요. 지금 혼자 있어요? 위험한 물건이 가까이 있으면 다른 방으로 가 줄래요?"),
            types("혼자예요. 거실로 나왔어요"),
            counselor("잘했어요. 제가 여기 있는 동안 119나 109에 같이 연결해도 될까요?"),
            types("네"),
            counselor("고마워요. 저는 목숨이 위험할 때 알려야 해요. 무엇을 하는지 하나씩 말할게요."),
        ),
        now="2026-11-21T02:30+09:00",
    ),
    Persona(
        "not-alone",
        "ko",
        "intimate_violence",
        Told("때리는 사람이 옆에 있는 사람", "The person who hurts them is in the room"),
        Told(
            "짧게, ‘네’만 써도 되게 묻고, 화면이 보일 수 있음을 늘 생각하고, 갑자기 나가도 기다리기",
            "Ask so that “yes” is enough; remember that the screen may be seen; wait when they vanish",
        ),
        (
            types("그 사람이 지금 옆에 있어요 말을 못 해요"),
            *taps("message", "numbers", "silent", "leave"),
            pauses(1500),
            *taps("again", "begin", "watched", "next", "next", "intimate_violence", "adult", "now", "skip_all"),
            *taps("person", "yes", "yes", "no", "skip", "here"),
            types("잠깐 나갔어요"),
            counselor("여기 있어요. 짧게 물을게요. 지금 112가 필요하면 ‘네’만 써 주세요."),
            types("아니요"),
            counselor("알겠어요. 들어오면 바로 나가도 돼요. 목이나 머리를 다쳤나요?"),
            pauses(200),
            types("네 머리요"),
            counselor("토하거나 졸리면 119예요. 문자로도 부를 수 있어요."),
            *taps("leave"),
        ),
        now="2026-11-20T22:50+09:00",
    ),
    Persona(
        "hostile",
        "ko",
        "unsure",
        Told("화를 내며 들어온 사람", "Somebody who comes in angry"),
        Told(
            "욕에 맞서거나 물러나지 않고, 화 뒤에 있는 것을 듣고, 할 수 있는 것과 없는 것을 말하기",
            "Neither fight back nor withdraw; hear what is behind the anger; say what you can and cannot do",
        ),
        (
            types("ㅗㅗ"),
            types("꺼져"),
            *taps("person", "yes", "yes", "no", "skip", "skip"),
            types("도대체 언제 나와 일을 하긴 하냐"),
            counselor("기다리게 했네요. 이제 왔어요. 무슨 일인지 들을게요."),
            types("니들이 뭘 안다고. 전화하면 돌리고 돌리고"),
            counselor("여기저기로 돌려지면 화가 날 만해요. 저는 돌리지 않고 들을 수 있는 만큼 들을게요."),
            pauses(90),
            types("어제 또 맞았다고요"),
            counselor("또 맞았군요. 말해 줘서 고마워요. 지금은 그 사람과 떨어져 있나요?"),
            types("네"),
            *taps("end"),
        ),
    ),
    Persona(
        "deaf",
        "ko",
        "intimate_violence",
        Told("듣지 못하는 사람, 수어가 모국어인 사람", "Deaf, with sign language as a first language"),
        Told(
            "짧은 문장으로 글로만, 전화를 권하지 않고, 수어 통역과 107을 먼저 묻기",
            "Short sentences, in writing only; suggest no call; ask first about a sign interpreter and 107",
        ),
        (
            *taps(
                "emergency", "phone", "back", "begin", "yes", "next", "intimate_violence", "adult", "w2", "no", "skip"
            ),
            *taps("rights", "people", "disability", "next", "province:11", "district:11680"),
            *taps("person", "yes", "yes", "yes", "disability", "day"),
            types("나 농인 전화 못 해요"),
            counselor("전화하지 않을게요. 글로 이야기해요. 수어 통역이 필요해요?"),
            types("네 통역 가족 아는 사람 싫어요"),
            counselor("가족도 아는 사람도 아닌 통역을 찾을게요."),
            pauses(60),
            types("남편 때려요 어제 아니 지난주"),
            counselor("써 줘서 고마워요. 지난주에 맞았군요. 지금 아픈 곳 있어요?"),
            types("없어요"),
            *taps("end"),
        ),
        now="2026-11-20T11:00+09:00",
    ),
    Persona(
        "years-ago",
        "en",
        "sexual_assault",
        Told("여러 해 전 일을 처음 말하는 사람", "Tells for the first time what was years ago"),
        Told(
            "왜 지금이냐고 묻지 않고, 지금 무엇이 도움이 될지 함께 찾기",
            "Never ask why now; look together for what would help today",
        ),
        (
            *taps(
                "begin", "yes", "next", "sexual_assault", "adult", "older", "already", "back", "mind", "next", "skip"
            ),
            *taps("person", "yes", "yes", "no", "skip", "evening"),
            types("It was nine years ago. I never told anyone"),
            counselor("Thank you for telling me. I am glad that you wrote."),
            pauses(120),
            types("I thought it was over but I saw him on the street"),
            counselor("Then it can come back as if it were today. Are you somewhere quiet now?"),
            types("Yes at home. Is there still anything I can do?"),
            counselor("Yes. There is support at any time after. We can look at what you want, one thing at a time."),
            *taps("end"),
        ),
    ),
    Persona(
        "few-words",
        "en",
        "stalking",
        Told("거의 말이 없는 사람", "Somebody with very few words"),
        Told(
            "빈자리를 질문으로 채우지 않고, 침묵 곁에 있고, 끝낼 때 다시 올 길을 말하기",
            "Do not fill the silence with questions; stay beside it; at the end tell the way back",
        ),
        (
            *taps("begin", "skip", "next", "stalking", "unknown", "unsure", "skip_all", "next", "skip"),
            *taps("person", "yes", "yes", "no", "skip", "skip"),
            types("hi"),
            counselor("Hello. I am here. There is no hurry."),
            pauses(150),
            types("i dont know"),
            counselor("That is all right. You do not need to know. I stay here with you."),
            pauses(150),
            types("he is everywhere"),
            counselor("That sounds frightening. Is there danger at this moment? Yes or no is enough."),
            types("no"),
            counselor("Thank you. You can come back here at any hour, and 1366 answers too."),
            *taps("end"),
        ),
        now="2026-11-21T03:10+09:00",
    ),
)

PERSONAS: Mapping[str, Persona] = {persona.name: persona for persona in _PEOPLE}
"""Everybody there is to practise with, by name."""
