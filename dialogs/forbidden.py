"""For the supervisor and every native reader: what is never said to a person, why, and the like by which it is caught.

One entry a harm. Each language of an entry has examples (parted by " / ") and one regular expression over folded text
(`dialogs.review.folded`). Most of the Korean examples stand in the guide of the Sunflower Centers as sentences that hurt.

Rules for editors: an example that its own pattern does not catch fails the tests, and so does a pattern that catches a good
sentence. Widen a pattern rather than add an entry that means the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

__all__ = ["FORBIDDEN", "NOT_MEANT", "Forbidden", "Kind"]


class Kind(StrEnum):
    """The harm that a sentence does."""

    BLAME = "blame"
    WHY = "why-questions"
    DOUBT = "doubt"
    PRESSURE = "hurry and pressure"
    LATE = "too late"
    SAFETY = "promise of safety"
    SECRECY = "promise of secrecy"
    ONCE = "promise of telling once"
    RESULT = "promise of a result"
    GRADE = "grading"
    LABEL = "labels"
    IDENTITY = "questions for who somebody is"
    SMALL = "making it small"
    EXCUSE = "excusing the other person"
    DETER = "keeping from help"
    IMMIGRATION = "immigration"
    GENDER = "assumptions about gender"
    MORAL = "religious or moral judgement"
    EMPATHY = "feelings that a machine does not have"


@dataclass(frozen=True, slots=True)
class Forbidden:
    """One thing that is never said: the harm, why, the fact card that says so (or None), examples and like by language."""

    kind: Kind
    why: str
    card: str | None
    said: Mapping[str, tuple[str, str]]

    @property
    def example(self) -> str:
        """The English example, by which an entry is known."""
        return self.said["en"][0].split(" / ")[0]


# Sentences that name a thing asked of nobody: exempt from `Kind.IDENTITY` alone, each with its reason.
NOT_MEANT: Mapping[str, str] = {
    "Send this text to 112. Write your address first:": "the text goes from the person's own phone to the police",
}

FORBIDDEN: tuple[Forbidden, ...] = (
    # -- blame -----------------------------------------------------------------------------------------
    Forbidden(
        Kind.BLAME, "Nothing that a person did or left undone makes violence their fault.", "COU-02",
        {
            "ko": ("본인 책임도 있어요. / 이건 네 잘못이에요.", r"(본인|자기|스스로|님|네|니|너|당신|그쪽)(의|도|한테도|에게도|에게|한테)?(잘못|책임|탓)(도|이|은|을)?(있|이에|예요|입니다|이죠|이지|크|아닌가)|자업자득|자초"),
            "en": ("It was partly your fault. / You are to blame.", r"\b(is|was|are|be) (partly |also |maybe |perhaps |all |really )*your (own )?(fault|mistake|doing|responsibility)|\byou (brought|asked for) (it|this|that)|you are (partly )?to blame|blame yourself"),
            "zh-Hans": ("这是你的错。/ 都怪你自己。", r"(?<!不)(是|都怪|算)(你|您)(自己)?(的)?(错|不好|责任)|都怪(你|您)|活该"),
            "vi": ("Đó là lỗi của bạn. / Tại bạn nên mới thế.", r"(?<!không phải )(?<!chẳng phải )(là |do |tại )?(?<!không phải là )lỗi (của|do|tại) bạn|(?<!không phải )\btại bạn\b"),
            "fil": ("Kasalanan mo ito. / Kayo ang may sala.", r"(?<!hindi )(?<!hindi po )\bkasalanan (po )?(mo|ninyo|niyo)\b|(?<!hindi )\b(mo|ninyo|niyo) (rin )?(itong )?kasalanan|(ikaw|kayo) ang (may )?(sala|kasalanan|dahilan)"),
            "km": ("វាជាកំហុសរបស់អ្នក។", r"(?<!មិនមែន)ជាកំហុសរបស់អ្នក"),
            "mn": ("Энэ таны буруу. / Та буруутай.", r"таны (өөрийн )?буруу(?! биш)|\bта (өөрөө )?буруутай(?! биш)"),
            "ru": ("Это ваша вина. / Вы сами виноваты.", r"(?<!не )\b(ваша|твоя) (собственная )?вина|вы (сами )?виноваты|сами виноваты"),
            "ja": ("あなたのせいです。/ あなたにも責任があります。", r"(あなた|ご自身|自分)(に|の|にも)?(も)?(せい|責任|落ち度)(です|だ|でしょう|があ|もあ)|あなたが悪い"),
            "th": ("มันเป็นความผิดของคุณ", r"(?<!ไม่ได้)(?<!ไม่)(เป็น|เพราะ|คือ)ความผิด(ของ)?คุณ|เพราะคุณเอง|คุณผิดเอง"),
            "lo": ("ມັນເປັນຄວາມຜິດຂອງເຈົ້າ", r"(?<!ບໍ່)(?<!ບໍ່ໄດ້)(ເປັນ|ແມ່ນ)ຄວາມຜິດຂອງ(ເຈົ້າ|ທ່ານ)"),
            "uz": ("Bu sizning aybingiz. / Siz aybdorsiz.", r"aybingiz(?! (emas|yoq))|siz (ozingiz )?aybdor(siz)?(?! emas)"),
            "ne": ("यो तपाईंको गल्ती हो।", r"तपाईं?ँ?को (आफ्नै )?(गल्ती|दोष) (हो(?!इन)|थियो)"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Asks the person to have prevented it.", "COU-02",
        {
            "ko": ("조심하지 그랬어요? / 조심했어야죠.", r"조심(하지그|하지않|했어야|좀하|안(했|하)|했으면|성이없)"),
            "en": ("Why weren't you careful? / You should have been more careful.", r"(were|was) (you )?not (more )?careful|should have been (more )?careful|if you had been (more )?careful|be more careful next"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Where and when somebody walks does not invite violence; said of women, it is contempt as well.", "COU-02",
        {
            "ko": ("여자가 겁도 없이 늦게 다녀요? / 밤늦게 왜 돌아다녀요?", r"겁도?없이|늦게(까지)?(혼자)?(다니|다녀|돌아다)|밤늦게(왜|혼자|까지)"),
            "en": ("A woman out so late without fear? / What were you doing out so late at night?", r"without (any )?fear|\bout (so|that|this) late|so late at night|alone at night\b[^.?]*\?"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Drinking is no consent and no reason to refuse help.", "COU-02",
        {
            "ko": ("남자보다 술을 더 먹었네요. / 술을 왜 그렇게 많이 마셨어요?", r"술을?(더|왜|그렇게|얼마나|너무)[^.?]{0,6}(먹|마[시셨신])|취해서(그런|그렇)"),
            "en": ("You drank more than the man. / Were you drunk?", r"\byou drank (more|too|so|a lot)|were you drunk|because you (were|got) drunk|how much did you drink|had (you )?(too much|been) (to drink|drinking)"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Clothes do not cause violence.", "COU-02",
        {
            "ko": ("옷을 왜 그렇게 입었어요? / 옷차림이 문제네요.", r"옷(을|이|차림)[^.?]{0,8}(그렇게|야하|야한|짧|왜|문제)|왜그렇게입|야하게입|무슨옷을입(었|으셨)[^.]*\?"),
            "en": ("Why did you dress like that? / What were you wearing?", r"dress(ed)? like that|what (were|did) you wear|the way you (were )?dress|your clothes (were|are) (too )?(short|tight)|short skirt"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Freezing and silence are normal and mean no consent.", "MED-18",
        {
            "ko": ("싫다고 안 했어요? / 거부하지 않았네요.", r"싫다고(말)?(도)?(을)?(안(하|했)|하지않았|왜안|했어야|했으면)|거부(를|하지)?(안(하|했)|않았)|거절했어야"),
            "en": ("Didn't you say no? / You should have said no.", r"(did|could) you not (say|tell)[^.?]{0,8} no\b|should have said no|why not say no|you (did not|never) (refuse|say no)"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Not running away is a normal reaction of the body.", "MED-18",
        {
            "ko": ("도망 안 가고 뭐 했어요? / 도망쳤어야죠.", r"도망(을|은|도)?(왜)?(안|못)?(가지그|갔어야|쳤어야|치지그|가고뭐|치지않았)|안도망"),
            "en": ("Why didn't you run away? / You should have fought back.", r"(did|could) you not (run|escape|flee|leave|fight)|should have (run|escaped|fled|fought|left)"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Not shouting is a normal reaction of the body.", "MED-18",
        {
            "ko": ("옆에 사람들도 많은데 소리 안 질렀어요? / 소리를 질렀어야죠.", r"소리(를|는|도)?(왜)?(안|못)?(질렀어(요\?|야)|지르지(그|않))|사람(들)?도많(은|았는)데"),
            "en": ("There were people around, why didn't you shout? / You should have screamed.", r"(did|could) you not (shout|scream|cry|call for help|ask for help)|should have (shouted|screamed|called)|people (were )?around"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Trusting, meeting or following somebody is no fault.", "COU-02",
        {
            "ko": ("왜 그 사람을 만났어요? / 따라간 게 잘못이에요.", r"왜[^.?]{0,14}(만났|만나|따라갔|따라|들어갔|믿었|열어줬|탔)|(따라간|만난|믿은|들어간|보낸|마신)(게|것이|것은)?(잘못|문제|실수)(?!이아니|가아니)"),
            "en": ("Why did you follow him? / You shouldn't have met them.", r"why did you (meet|follow|go|trust|let|open|get in|talk)|should (not|never) have (met|gone|followed|trusted|let|opened|talked|got)|it was a mistake to"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Whoever spreads or threatens did wrong, not whoever sent.", "COU-02",
        {
            "ko": ("왜 사진을 보냈어요? / 그런 사진을 찍지 말았어야죠.", r"왜[^.?]{0,10}(사진|영상)(을|를)?[^.?]{0,6}(보냈|찍|줬)|(보내|찍)지말았어야|사진을보낸(사람|게|것이)(도)?(잘못|문제)"),
            "en": ("Why did you send the photo? / You shouldn't have sent it.", r"why did you (send|take|make|share|post)|should (not|never) have (sent|taken|made|shared|posted)|if you had not sent"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Strength does not protect from freezing; said to men, it is contempt as well.", "MED-18",
        {
            "ko": ("남자가 왜 못 막았어요? / 충분히 막을 수 있었잖아요.", r"(왜)?못막았|막을수있었|저항(을|하지)?(왜|안|않았|했어야)|힘으로(밀|막)"),
            "en": ("You are a man, why couldn't you stop it? / You could have resisted.", r"(could|did) you not (stop|resist|push|defend)|you could have (stopped|resisted|fought|pushed|left|said)|you are a man\b"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Nobody provokes violence.", "COU-02",
        {
            "ko": ("먼저 자극한 거 아니에요? / 맞을 짓을 했네요.", r"자극(한거|한건|했|하지않|하지말)|빌미를|먼저(시비|때린거)|맞을(짓|만)|원인제공|원인을제공"),
            "en": ("What did you do to make him angry? / You provoked it.", r"what did you do\b(?! (after|then))|you (provoked|started|caused) (it|this|that)|(made|make|get) (him|her|them|the person) (so )?angry\b[^.]*\?|deserve[ds]? (it|this)"),
        },
    ),
    Forbidden(
        Kind.BLAME, "Being right about it afterwards helps nobody.", "COU-02",
        {
            "ko": ("그러게 제가 뭐랬어요. / 그럴 줄 알았어요.", r"^그러게|\.그러게|뭐랬|그럴줄알|진작(에)?(알|말|신고|헤어|떠)"),
            "en": ("I told you so. / You should have known.", r"told you so|saw (it|this|that) coming|should have (known|seen|thought|told|reported|come)|knew (it|this) would"),
        },
    ),
    Forbidden(
        Kind.BLAME, "The person knows best whether staying or leaving is safer.", "SAF-27",
        {
            "ko": ("왜 아직도 같이 살아요? / 헤어지면 되잖아요.", r"왜(아직|계속|여태|안)[^.?]{0,8}(살|헤어|떠나|참|있)|(헤어지|이혼하|나가|떠나)(면|기만하면)(되|끝)(?!는지|나)"),
            "en": ("Why do you stay? / You could just leave.", r"why (do|did|are|have) you (still )?(stay|stayed|living|put up)|(can|could|why not) just leave|just (leave|dump|divorce) (him|her|them)"),
        },
    ),
    # -- why-questions and doubt -----------------------------------------------------------------------
    Forbidden(
        Kind.WHY, "A why-question asks for a defence. What is needed is asked without it.", "COU-02",
        {
            "ko": ("왜 그랬어요? / 왜 말을 안 해요?", r"왜[^.?!]{0,40}\?|어째서[^.?]*\?|무슨이유로"),
            "en": ("Why did you do that? / Why don't you answer?", r"\bwhy (did|do|does|are|were|was|have|had|would|will|could|can|should) (you|not)\b|\bwhy not (say|tell|answer|leave|report)|what is the reason (you|that you)|how come"),
        },
    ),
    Forbidden(
        Kind.WHY, "Details of what happened are for trained interviewers; here they are not needed.", "COU-02",
        {
            "ko": ("어떻게 당했는지 자세히 말해 주세요. / 어디를 만졌어요?", r"어떻게(당|만졌)|어디(를|까지)만(졌|지)|몇번(이나)?(당|했|만|성관계)|성경험|성관계(를)?(몇|언제|한적|해본)|당시상황을"),
            "en": ("Tell me exactly what the person did to you. / Where were you touched?", r"(tell|describe|explain|say)[^.?]{0,12} (exactly|in detail)|exactly what (happened|the person did)|where (were|did)[^.?]{0,12} touch|how many times (did|were|was)|sexual (history|experience)|had sex before"),
        },
    ),
    Forbidden(
        Kind.DOUBT, "A center is on the side of the person; weighing is the court's work.", "COU-01",
        {
            "ko": ("우리도 신이 아닌 이상 양쪽 말을 다 들어 봐야 합니다. / 상대방 이야기도 들어 봐야죠.", r"양쪽(의)?(말|얘기|이야기|입장)|상대(방|편)?(의)?(말|얘기|이야기|입장)(도|을)(들|생각)|신이아닌"),
            "en": ("We are not gods, we must hear both sides. / There are two sides to every story.", r"both sides|two sides|(hear|listen to) the other (side|person)|not gods|other side of the story"),
        },
    ),
    Forbidden(
        Kind.DOUBT, "Telling late is normal and no sign of a lie.", "MED-18",
        {
            "ko": ("왜 여태 가만히 있다가 이제 와서 신고한 이유가 뭐죠? / 왜 바로 말하지 않았어요?", r"이제와서|여태(껏)?(가만|뭐|왜)|왜(이제|지금까지|바로)|그때(바로)?(신고|말)(안|하지않|했어야)"),
            "en": ("Why report only now? / Why did you wait so long?", r"\b(report|tell|say|speak|come)\w* (it )?only now|why only now|why (now|so late)\b|did you wait|waited (so|too) long|why not (sooner|earlier|before|at once)"),
        },
    ),
    Forbidden(
        Kind.DOUBT, "Threatens that help depends on how the story is told.", "COU-02",
        {
            "ko": ("그런 식으로 진술하면 가해자 검거를 못합니다. / 그렇게 말하면 도와줄 수 없어요.", r"그런식으로|그렇게(말|얘기|이야기|진술|대답)하(면|시면)|검거를?못|똑바로(말|대답)"),
            "en": ("If you tell it like that, we can't catch him. / Tell it properly.", r"(tell|say|put) (it|that|this) (like that|that way|properly)|can not (catch|arrest|find) (him|her|them)|unless you tell"),
        },
    ),
    Forbidden(
        Kind.DOUBT, "Being believed is what people need first.", "COU-01",
        {
            "ko": ("진짜예요? 확실해요? / 정말 그런 일이 있었어요?", r"(진짜|정말|확실|사실)(이에요|예요|한가요|해요|인가요|이죠|하죠|입니까|합니까|맞아요|맞나요|맞죠)\?|정말(로)?그런일이|확실한(가요|거)|믿기(어려|힘들|지)"),
            "en": ("Really? Are you sure? / Is that true?", r"(^|[.?] ?)really\?|are you (really |quite |absolutely )?(sure|certain)|is (it|that|this) (really )?true\b|did (it|that|this) really|hard to believe|do not believe you"),
        },
    ),
    Forbidden(
        Kind.DOUBT, "Calls the person a liar.", "COU-01",
        {
            "ko": ("거짓말은 아니죠? / 지어낸 이야기 같아요.", r"거짓말(은|이|을|도)?(아니(죠|지|에요)|하(지|면|는|시)|같)|지어(낸|내)|꾸며(낸|내)|무고(죄|로|한)?(가|로)?(되|될|당|처벌)"),
            "en": ("You're not lying, are you? / You made it up.", r"\b(you|you are|are you) (not )?(lying|a liar|lie)\b|(made|making|make) (it|this|that|things|all of it) up|false (report|accusation|claim)s?"),
        },
    ),
    Forbidden(
        Kind.DOUBT, "Memory after violence comes in pieces; that is no sign of a lie.", "DIS-01",
        {
            "ko": ("말이 자꾸 바뀌네요. / 앞뒤가 안 맞아요.", r"말(이|씀이)(자꾸|계속)?(바뀌|다르|달라|앞뒤|왔다갔다)|앞뒤가(안|맞지)|기억이왜|왜기억|오락가락|일관성"),
            "en": ("Your story keeps changing. / That doesn't add up.", r"story (keeps|has|is) (on )?(chang|differen)|(does|do) not add up|(do|can|could) you not remember|contradict|inconsistent|makes no sense"),
        },
    ),
    Forbidden(
        Kind.DOUBT, "Help does not depend on proof.", "LEG-38b",
        {
            "ko": ("증거 있어요? / 증거가 없으면 도와드리기 어려워요.", r"증거(가|는|도)?(있어요|있나요|있습니까|있으세요)\?|증거(가)?(없으면|없이는|없어서)[^.?]{0,14}(안|못|어려|소용|힘들)"),
            "en": ("Do you have proof? / Without evidence nothing can be done.", r"do you have (any |some )?(proof|evidence)|where is (the|your) (proof|evidence)|(without|no) (proof|evidence)[^.?]{0,6} (you|we|nothing|police|nobody|there) (can|will|is)|prove it"),
        },
    ),
    Forbidden(
        Kind.DOUBT, "Tells the person that their own feeling is wrong.", "COU-01",
        {
            "ko": ("오해하신 거 아니에요? / 너무 예민한 것 같아요.", r"오해(하신|한거|한건|였|일수|를하)|착각(하|이|일)|(너무|좀)?예민(하|한|해)|과민|오버(하|해)|과장(하신|하는것같|이심)"),
            "en": ("Maybe you misunderstood. / You are too sensitive.", r"\byou (must have |may have |might have |probably )?misunderst|over ?react|(too|so|over) ?sensitive|(?<!not )exaggerating\b|imagin(ing|ed) (it|this|things)"),
        },
    ),
    # -- hurry and pressure ----------------------------------------------------------------------------
    Forbidden(
        Kind.PRESSURE, "Reporting is the choice of the person; this service informs and never persuades.", "COU-04",
        {
            "ko": ("꼭 신고하셔야 합니다. / 경찰에 신고하는 게 좋아요.", r"신고(를|부터|는)?(하셔야|하십시오|하시기|하시는게|하는게(좋|낫|맞)|하는편이|하는것이좋|해야합니다|해야만|하시라|하도록)|(꼭|반드시|무조건|당장|제발)신고(하|를|해)(?!야하는)|고소(하셔야|하는게좋|해야합니다)"),
            "en": ("You must report it. / You should go to the police.", r"\byou (really |still |just |now )*(must|should|have to|need to|ought to|had better|are obliged to) (report|tell|go|call|file|press|testify|inform|speak|talk)|(please |you )report (it|this|them|him|her) (to|now|today|at once)|(make|be) sure (that )?(you|to) report|it is (best|better) to report|your duty to"),
        },
    ),
    Forbidden(
        Kind.PRESSURE, "Makes the person answerable for what the other person does next.", "COU-04",
        {
            "ko": ("신고 안 하면 또 당해요. / 다음 피해자가 생길 수 있어요.", r"신고(를)?(안하면|하지않으면)[^.?]{0,16}(또|다시|계속|다른|더|못)|또당(하|해|할)|다음피해|다른(사람|피해자)(이|가|도)?[^.?]{0,8}(당할|당하|생길|피해를)"),
            "en": ("Report it, or it happens again. / Others will suffer if you say nothing.", r"\bor (it|this|they|the person) (will )?(happen|do)\w* (it )?again|(?<!even )if you (do not (report|speak|act)|say nothing)[^.?]*\b(again|next|other|others|free|worse|continue)|the next (one|person|victim)|others (will|could) (suffer|be (hurt|next))|(others|they) will suffer"),
        },
    ),
    Forbidden(
        Kind.PRESSURE, "The person sets the pace.", "COU-01",
        {
            "ko": ("빨리 말해요. / 서두르세요.", r"빨리(말|결정|대답|답|골라|고르|써|적|정)(?!하지않)|서두르(세|셔|십|시|지않으면|는게)|어서(말|답|결정|하)|얼른|시간없"),
            "en": ("Hurry up. / Answer quickly.", r"\bhurry (up|and)|(^|[.?] ?)(please )?hurry\b|be quick\b|(answer|decide|choose|tell|write|act) (now|quickly|fast|at once|immediately)|do not waste"),
        },
    ),
    Forbidden(
        Kind.PRESSURE, "The story is not needed here; whoever tells, tells what they like.", "COU-02",
        {
            "ko": ("전부 말해요. / 하나도 빠짐없이 적어 주세요.", r"(다|전부|모두|자세히|자세하게|솔직히|솔직하게|있는그대로|빠짐없이)(말|얘기|이야기|털어|적어|써)(해(?!도)|하세|하셔|놓|주)|숨기지(말|마)"),
            "en": ("Tell us everything. / Do not hide anything from us.", r"(?<!not )(?<!not have to )(?<!not need to )\b(tell|say|write|explain|describe)( to)?( us| me| them)? (everything|all of it|it all|every detail|the whole (story|truth)|all (the )?details)|(do not|never) hide|be (honest|completely open)|tell the truth"),
        },
    ),
    Forbidden(
        Kind.PRESSURE, "Nobody who supports a person may urge them to settle.", "LEG-39",
        {
            "ko": ("합의하는 게 어때요? / 좋게 합의해 보세요.", r"합의(하는게(어|좋|낫)|하는편이|하세요|하시는|하시죠|해보|를해보|보는게|하고끝|해주)|좋게(끝|해결|넘어)|원만(히|하게)"),
            "en": ("How about settling? / It would be better to settle.", r"(how about|why not|better to|best to|should|could|try to|please) (try to )?settl|settle (it|this)|take the money and|make peace with|talk it out|work it out with"),
        },
    ),
    Forbidden(
        Kind.PRESSURE, "Asks a person to bear violence for others.", "COU-02",
        {
            "ko": ("아이를 생각해서 참으세요. / 가족을 위해 참아야죠.", r"참(으세|아야(죠|지|해|합)|고살|고사|으셔|으면(되|돼|나)|아보세|는게좋)|(아이|애|자식|가족|부모님?|집안)(들)?(을|를)?(생각해서|봐서라도|봐서|위해서?참)"),
            "en": ("Endure it for the child. / Think of your family.", r"\bendure\b|(bear|put up with|stay|hold on|live with) (it )?(for|because of) (the|your) (child|kid|famil|sake|marriage|parents)|for the sake of|be patient (with|and)|think (about|of) (the|your) (child|kid|famil|parents|marriage)|save the marriage"),
        },
    ),
    Forbidden(
        Kind.PRESSURE, "Help does not hang on an answer or a consent.", "CON-10",
        {
            "ko": ("말을 안 하면 도와줄 수 없어요. / 동의하지 않으면 이용할 수 없어요.", r"(말|동의|신고|대답|협조)(을|를)?(안하|하지않으)(면|시면)[^.?]{0,14}(없|못|어렵|안되|안돼)|도와(드릴|줄)수(가)?없|도울수없"),
            "en": ("If you don't tell us, we can't help. / Without your agreement you can't go on.", r"(if|unless|until|without) you[^.?]{0,34} (we|i|nobody|you) can not (help|go on|use|continue|get)|only help (you )?if|can not help you"),
        },
    ),
    # -- too late --------------------------------------------------------------------------------------
    Forbidden(
        Kind.LATE, "72 hours is a window, not a door that shuts; help goes on.", "EV-02",
        {
            "ko": ("이미 너무 늦었어요. / 이제는 소용없어요.", r"늦었|늦어버|늦은것|때(가|를)(지났|놓)|시기를놓|골든타임|소용(이)?없|방법이없|이미끝났|할수있는(게|것이|일이)없"),
            "en": ("It is too late now. / Nothing can be done any more.", r"\btoo late\b|no longer possible|(nothing|not anything) (can|could|will) be done|nothing (more |else )?(we|you|i) can do|missed (the|your)|no (use|point) (now|any ?more|in)|pointless"),
            "zh-Hans": ("已经太晚了。/ 来不及了。", r"太(晚|迟)|来不及|为时已晚|已经晚了"),
            "vi": ("Đã quá muộn rồi. / Trễ rồi.", r"quá (muộn|trễ)|(muộn|trễ) (rồi|mất)|không (còn )?kịp"),
            "fil": ("Huli na ang lahat. / Masyado nang huli.", r"\bhuli na\b|masyado(ng)? (na |nang )?huli|wala nang magagawa"),
            "km": ("យឺតពេលហើយ។ / ហួសពេលហើយ។", r"យឺតពេល|ហួសពេល|យឺតពេក|យឺតហើយ"),
            "mn": ("Хэтэрхий оройтсон. / Одоо хоцорсон.", r"оройтсон|оройтлоо|оройтжээ|хоцорсон|хоцорлоо|хожимдсон"),
            "ru": ("Уже слишком поздно. / Уже поздно.", r"слишком поздно|уже поздно|(?<!никогда не )поздно что-?то"),
            "ja": ("もう遅すぎます。/ 手遅れです。", r"遅すぎ|もう遅い|手遅れ|間に合(いません|わない)"),
            "th": ("สายเกินไปแล้ว / ไม่ทันแล้ว", r"สายเกิน|สายไป(แล้ว|เสีย)|ไม่ทันแล้ว|ช้าเกินไป"),
            "lo": ("ຊ້າເກີນໄປແລ້ວ / ບໍ່ທັນແລ້ວ", r"ຊ້າເກີນ|ສາຍເກີນ|ບໍ່ທັນແລ້ວ|ຊ້າໄປແລ້ວ"),
            "uz": ("Juda kech bo‘ldi. / Kech qoldingiz.", r"juda kech\b|\bkech (boldi|qoldi|qolgan|bolgan)"),
            "ne": ("अब ढिलो भइसक्यो। / धेरै ढिलो भयो।", r"ढिल[ोा] (भइ|भै|भयो)|धेरै ढिल[ोा]|अति ढिलो"),
        },
    ),
    Forbidden(
        Kind.LATE, "A clock that runs down frightens people away from help.", "EV-02",
        {
            "ko": ("늦기 전에 신고하세요. / 시간이 얼마 없어요.", r"늦기전에|더늦으면|시간이(없|얼마(안|없)|다됐|촉박)|남은시간|시간(이)?남았|마감|기한이(지나|끝)|마지막기회"),
            "en": ("Act before it is too late. / You have only 5 hours left.", r"before it is too late|(hours?|days?|minutes?|time) (is |are )?(left|remain\w*|running out)|\bdeadline|last chance|only \d+ (more )?(hours?|days?)|remaining"),
        },
    ),
    Forbidden(
        Kind.LATE, "Traces may remain after washing; going is still worth it.", "EV-04",
        {
            "ko": ("씻었으면 증거가 다 없어졌어요. / 지웠으면 찾을 수 없어요.", r"(씻|빨|버리|버렸|지우|지웠|삭제)[^.?]{0,8}(으면|면|서|니)[^.?]{0,8}(증거|흔적|복구)?(가|는|도)?(다)?(없어졌|사라졌|못찾|찾을수없|안돼|복구할수없)"),
            "en": ("If you have washed, the evidence is gone. / You should not have washed.", r"(evidence|traces|proof) (is|are|will be) (all )?(gone|lost|destroyed|useless)|should not have (washed|deleted|showered|changed|thrown)|(washed|deleted|showered)[^.?]{0,24} (no|nothing|useless) "),
        },
    ),
    # -- promises --------------------------------------------------------------------------------------
    Forbidden(
        Kind.SAFETY, "Nothing here can know whether somebody is safe; believing it can cost a life.", "TRI-08",
        {
            "ko": ("이제 안전합니다. / 여기서는 안전하니 걱정 마세요.", r"(?<!더)안전(해요|합니다|해졌|하니|하십|하세요|할거|할겁|할것)(?!\?)|안심(하세요|해도|하셔|하십|해요)|이제(는)?괜찮(아요|습니다|으니)"),
            "en": ("You are safe now. / You're completely safe here.", r"\b(you|your child|your children|we|they) (are|will be|is|stay) (now |completely |totally |perfectly |all )*safe\b(?! to)|\bsafe (now|here)\b(?![^.]*\?)|(chat|page|place|phone) is (completely |totally )?safe\b|out of danger now"),
            "zh-Hans": ("你现在安全了。/ 这里绝对安全。", r"(你|您)(现在|已经|在这里|到这里)?(就|很|都)?安全(了|的)|绝对安全|保证[^.?]{0,4}安全|放心(吧|好了)"),
            "vi": ("Bạn đã an toàn rồi. / Bây giờ bạn an toàn.", r"(?<!nếu )\bbạn (đã |đang |sẽ |hoàn toàn |bây giờ )*an toàn( rồi)?(?! (không|chứ|để|hay))|(bảo đảm|cam kết)[^.?]{0,12}an toàn|yên tâm"),
            "fil": ("Ligtas na kayo. / Kayo po ay ligtas dito.", r"\bligtas na (po )?(kayo|ka)\b(?!\?)|(kayo|ikaw) (po )?ay ligtas|garantisado"),
            "km": ("អ្នកមានសុវត្ថិភាពហើយ។", r"អ្នក(បាន|ពិតជា)?(មាន|នៅ)?សុវត្ថិភាព(ហើយ|ទាំងស្រុង)|ធានា[^.?]{0,6}សុវត្ថិភាព"),
            "mn": ("Та одоо аюулгүй. / Та бүрэн аюулгүй боллоо.", r"\bта (одоо |энд |бүрэн )*аюулгүй( боллоо| байна| байгаа)?(?= ?(\.|!|$))|санаа зовох хэрэггүй"),
            "ru": ("Вы в безопасности. / Теперь вы в полной безопасности.", r"(?<!если )(?<!когда )(?<!пока )\bвы (сейчас |теперь |уже |здесь )*в (полной )?безопасности(?! ?\?)|гарантируем"),
            "ja": ("もう安全です。/ 安心してください。", r"(もう|今は|これで|あなたは|ここは|ここなら)安全(です|だ|になりました)(?!か)|安全を(保証|約束)|安心してください|安心です"),
            "th": ("คุณปลอดภัยแล้ว", r"(คุณ|ตอนนี้)(ก็|อยู่)?ปลอดภัย(แล้ว|แน่นอน)(?!หรือ|ไหม)|รับรองความปลอดภัย|ไม่ต้องกังวล"),
            "lo": ("ເຈົ້າປອດໄພແລ້ວ", r"(ເຈົ້າ|ທ່ານ|ຕອນນີ້)ປອດໄພແລ້ວ(?!ບໍ)|ຮັບປະກັນຄວາມປອດໄພ|ບໍ່ຕ້ອງກັງວົນ"),
            "uz": ("Siz endi xavfsizsiz. / Siz xavfsiz joydasiz.", r"\bsiz (endi |hozir |bu yerda )*xavfsiz(siz|likdasiz| joydasiz)|xavfsizlig\w* kafolat|xavotir olmang"),
            "ne": ("तपाईं अब सुरक्षित हुनुहुन्छ।", r"(?<!के )(?<!यदि )तपाईं?ँ? (अब |अहिले |यहाँ |पूर्ण )*सुरक्षित हुनुहुन्छ(?! ?(\?|कि|भने))|चिन्ता नगर्नुहोस्"),
        },
    ),
    Forbidden(
        Kind.SAFETY, "No chat can guarantee safety.", "TRI-08",
        {
            "ko": ("안전을 보장해 드려요. / 저희가 끝까지 지켜 드릴게요.", r"안전(을|은|이)?(보장|책임|약속)|(꼭|반드시|끝까지|저희가|우리가|제가)지켜(드|줄)|무사할"),
            "en": ("We keep you safe. / We guarantee your safety.", r"\b(keep|make) you safe\b|guarantee\w*|\bwe (will |can |always )*protect you\b|protect you from (everything|all)|nothing (bad )?(will|can) happen"),
        },
    ),
    Forbidden(
        Kind.SAFETY, "Fear is often right; it is not talked away.", "CRI-08",
        {
            "ko": ("걱정하지 마세요. / 아무 일도 없을 거예요.", r"걱정(은)?(말|마세|하지마|하지않아도|안해도|할필요|할것)|염려(말|마|놓)|아무일(도)?(없|안)(을|생)"),
            "en": ("Don't worry. / There is nothing to fear.", r"\b(do not|no need to|need not|never|not to) worry\b|(nothing|no reason) to (worry|fear|be afraid)|do not be (afraid|scared|silly)"),
        },
    ),
    Forbidden(
        Kind.SAFETY, "Nobody can know what the other person will do or find.", "CRI-08",
        {
            "ko": ("그 사람은 절대 못 찾아요. / 다시는 못 와요.", r"(절대|다시는)[^.?]{0,10}(못|안)(찾|와요|올|건드|나타)|찾을수없게해|못찾(아요|습니다|을거)"),
            "en": ("The person can never find you. / They won't hurt you again.", r"\b(can|will|could) (not|never) (find|reach|hurt|harm|touch|follow) you\b|never (be able to )?(find|hurt|harm|reach) you|will not (happen|come|do it|be back) again"),
        },
    ),
    Forbidden(
        Kind.SECRECY, "Danger to life is where secrecy ends, and some things have to be reported.", "CRI-06",
        {
            "ko": ("다 비밀이니 걱정 말고 전부 말해요. / 비밀을 절대 지켜 드려요.", r"(?<!주소는)(?<!있는지는)비밀(이니|이에요|입니다|이라|로해드|을(꼭|절대|반드시|지켜드|지켜줄|보장|약속)|보장|유지)|절대(로)?(말하지않|공개|새어|안알|알리지않)|익명(이|으로)?[^.?]{0,4}(보장|완벽)"),
            "en": ("Everything stays secret. / All secret, tell everything.", r"\b(everything|it all|all( of (it|this))?|this|it|chat|conversation|talk|what you (say|write|tell)\w*) (always |completely )*(stays|is|will be|will stay|remains|will remain) (completely |totally |fully |always |strictly |kept |a )*(secret|confidential|private|anonymous)|all secret|keep (it|this|that|your|everything|all)[^.?]{0,16} (secret|confidential)|100 ?%|completely (anonymous|confidential|secret)"),
        },
    ),
    Forbidden(
        Kind.SECRECY, "Phones leave traces, and counselors have duties: nobody can know who will learn of it.", "CRI-06",
        {
            "ko": ("아무도 몰라요. / 아무에게도 말하지 않아요.", r"아무(도|에게도|한테도)(절대)?(모르|몰라|모릅|모를|알수없|알지못|못알|안알|말하지않|말안|얘기안)|누구(도|에게도)(모르|몰라|알수없|말하지않)|절대(로)?(모르|몰라|모를|들키지|안들)(?!거라고약속할수는없)"),
            "en": ("Nobody will know. / No one can find out.", r"\b(nobody|no one|none|no person|not even (your )?\w+) (else )?(will|can|could|would|shall|is going to|ever) (ever )?(know|find|see|learn|hear|read|notice|tell)"),
            "zh-Hans": ("没有人会知道。/ 绝对保密。", r"(没有人|没人|谁也|谁都|任何人都?)(都|也|绝对)?(会|能)?(不会|不)?(知道|发现)|绝对(保密|秘密)|(全部|一切|都|完全)(会|是|要)?(保密|秘密)"),
            "vi": ("Sẽ không ai biết đâu. / Hoàn toàn bí mật.", r"không (có )?(một )?ai (sẽ |có thể |nào )*(biết|phát hiện|thấy)|(hoàn toàn|tuyệt đối) (bí mật|bảo mật)|(bí mật|bảo mật) (hoàn toàn|tuyệt đối)"),
            "fil": ("Walang makakaalam. / Lihim ang lahat.", r"walang (ibang |sinumang )?(tao(ng)? )?(makakaalam|makaaalam|nakakaalam|makakatuklas)|lihim (po )?ang lahat|mananatiling lihim"),
            "km": ("គ្មាននរណាដឹងទេ។ / គ្មានអ្នកណានឹងដឹង។", r"(គ្មាន|មិនមាន)(នរណា|អ្នកណា|មនុស្ស)(ម្នាក់)?(នឹង|អាច)?(ដឹង|រកឃើញ)|សម្ងាត់ទាំងអស់"),
            "mn": ("Хэн ч мэдэхгүй. / Бүгд нууц үлдэнэ.", r"хэн ч (үүнийг |энэ тухай )?(мэдэхгүй|мэдэж чадахгүй|олж мэдэхгүй)|(бүгд|бүх зүйл|бүрэн) нууц"),
            "ru": ("Никто не узнает. / Всё останется в тайне.", r"никто (об этом |ничего |никогда )*не (узнает|будет знать|сможет узнать)|вс[её] (останется |остаётся |будет )?(в тайне|тайной|конфиденциально)|(полная|абсолютная) (тайна|анонимность)"),
            "ja": ("誰にも知られません。/ すべて秘密です。", r"(誰|だれ)(に|から)?も(知られ|わか|分か|ばれ|気づかれ)(ません|ない)|(すべて|全部|全て|絶対に?)(の話は)?(秘密|ひみつ)|秘密は(必ず|絶対)"),
            "th": ("จะไม่มีใครรู้ / เป็นความลับทั้งหมด", r"ไม่มีใคร(จะ|สามารถ|ที่)?(รู้|ทราบ)|ความลับ(ทั้งหมด|ตลอดไป|แน่นอน|ทุกอย่าง)|เก็บเป็นความลับทุก"),
            "lo": ("ຈະບໍ່ມີໃຜຮູ້", r"ບໍ່ມີໃຜ(ຈະ|ສາມາດ)?ຮູ້|ເປັນຄວາມລັບ(ທັງໝົດ|ທຸກຢ່າງ)"),
            "uz": ("Hech kim bilmaydi. / Hammasi sir qoladi.", r"hech kim (buni |bu haqda |hech narsani )*(bilmaydi|bilib olmaydi|bilib qolmaydi)|hammasi sir"),
            "ne": ("कसैले थाहा पाउँदैन। / सबै गोप्य रहन्छ।", r"कसैले (पनि |यो |केही )*(थाहा पाउँदैन|थाहा पाउने छैन|जान्दैन|जान्ने छैन)|सबै (कुरा )?गोप्य"),
        },
    ),
    Forbidden(
        Kind.SECRECY, "It cannot be promised that family, school or offices never learn of it.", "CRI-06",
        {
            "ko": ("부모님께는 절대 알리지 않아요. / 경찰에 알리지 않을게요.", r"(부모님?|가족|보호자|학교|경찰|회사|출입국|남편|배우자)(에게|께|한테|에)?(는|도)?(절대|결코)(로)?(알리지|말하지|모르|연락하지)|(알리지|말하지|연락하지)않을(게요|겁니다|거예요)"),
            "en": ("We will never tell your parents. / The police won't hear of it.", r"\b(we|i|they|counselors?|it) (will )?never (tell|inform|contact|report|share|pass)|(we|i) (do|will) not (tell|inform|report)\b|(parents?|family|school|police|employer|partner) (will|can) (not|never) (know|learn|hear|find|be told)"),
        },
    ),
    Forbidden(
        Kind.ONCE, "Police, doctors and courts ask again; a broken promise of telling once hurts twice.", "COU-03",
        {
            "ko": ("한 번만 말하면 돼요. / 다시 말할 필요 없어요.", r"한번만(말|얘기|이야기|진술|설명|하면)|(두번|다시|또)(는|다시)?(말|얘기|이야기|진술|설명)(하지않아도|할(필요|일)(는|가|이)?없|안해도)"),
            "en": ("You only have to tell it once. / You'll never have to repeat it.", r"\b(only|just) (have to |need to |must )?(tell|say|explain|talk)[^.?]{0,24}\bonce\b|(tell|say|explain)[^.?]{0,20} (only|just) once\b|(never|not) (have to|need to|be asked to|must) (tell|say|repeat|explain)[^.?]{0,20}(again|twice|it)|no need to (repeat|tell)|(never|not) (be )?asked? (you )?again"),
        },
    ),
    Forbidden(
        Kind.RESULT, "What courts decide is in nobody's hand here.", "LEG-38b",
        {
            "ko": ("반드시 처벌받게 해 드려요. / 재판에서 꼭 이길 수 있어요.", r"(처벌|벌|구속|체포)(을)?(받게|하게|되게|시켜)(해드|할게|하겠|해줄)|(반드시|꼭|무조건)[^.?]{0,12}(처벌|구속|잡|이길|이겨|벌을)|처벌(받을|될)(거|것|겁)"),
            "en": ("He will be punished. / You will win in court.", r"\b(will|is going to|are going to) (definitely |surely |certainly )*(be )?(punished|arrested|jailed|convicted|caught|locked up|go to (prison|jail))|\b(you|we) will win|justice will"),
        },
    ),
    Forbidden(
        Kind.RESULT, "Comfort that is not known to be true.", "COU-02",
        {
            "ko": ("다 잘될 거예요. / 곧 괜찮아질 거예요.", r"(잘될|잘돼|괜찮아질|나아질|좋아질|해결될|회복될|편해질)(거|것|겁|테니|수있게해)|괜찮을거"),
            "en": ("Everything will be fine. / It will get better.", r"\b(everything|it|this|things|all|you) (will|is going to|are going to) (soon |surely |certainly )*(be|get|feel) (just )?(fine|ok|okay|all right|alright|better|good|well|solved|over)\b"),
        },
    ),
    Forbidden(
        Kind.RESULT, "No help can be promised before somebody has looked at it.", "COU-02",
        {
            "ko": ("꼭 해결해 드릴게요. / 영상을 다 지워 드려요.", r"해결해(드|줄|주겠)|(책임지고|알아서)(해|처리|도와)|(꼭|반드시|무조건|완전히|다|전부|모두)(도와|찾아|막아|지워|삭제해|없애)(드|줄|주)|약속(해요|할게|드려|드릴|합니다)|보장(해|합|드)"),
            "en": ("We will solve it. / I promise you that the images disappear.", r"\bwe (will|can) (certainly |surely )*(solve|fix|handle|settle|delete all|remove (it|them) all|take care)|leave (it|everything) to us|\b(i|we) (can )?promise\b|promise you|(images?|photos?|videos?|it|they) will (all )?(be (gone|deleted|removed)|disappear)"),
        },
    ),
    Forbidden(
        Kind.RESULT, "Money depends on conditions that nobody here can judge.", "LEG-31",
        {
            "ko": ("보상금을 꼭 받을 수 있어요. / 지원금이 나와요.", r"(보상금?|배상금?|지원금|구조금|위자료|돈|치료비)(을|를|은|이|가)?(반드시|꼭|무조건|다)(받|나)|금이나(와|옵)|(받을수있게해|받게해)(드|줄)|받게됩|받게(될|돼)"),
            "en": ("You will get money. / You are entitled to compensation.", r"\byou (will|are going to) (certainly |surely )*(get|receive|be paid|be given|win|have)\b|you are (fully )?entitled"),
        },
    ),
    # -- grading, labels -------------------------------------------------------------------------------
    Forbidden(
        Kind.GRADE, "A level serves the counselors and is never shown as a grade.", "TRI-08",
        {
            "ko": ("위험도가 높은 단계예요. / 점수는 4점입니다.", r"위험(도|등급|단계|수준|점수)(가|는|은|이|:)?|고위험|저위험|중위험|\d+(점|등급|단계)(이|입|예|으로|을)|(긴급|집중|일반)(등급|단계|사례|군)"),
            "en": ("Your danger level is high. / Your score is 4.", r"\b(danger|risk|threat) (level|score|grade|rating|class)|(high|medium|low|moderate|severe)[ -]risk|your (score|grade|level|rating|result)\b|\d+ (points|out of)|classified as|(danger|risk) is (high|low|medium|very)"),
        },
    ),
    Forbidden(
        Kind.GRADE, "Ranks one person's harm below another's.", "TRI-08",
        {
            "ko": ("그렇게 심각하지 않네요. / 급한 일은 아니네요.", r"(그렇게|그리|별로|그다지)?(심각|긴급|급)(하지(는|도)?않(네|습|은편|은것|아보)|한(일|건|것|상황)(은|이)?아니)|경미|가벼운(편|수준)|순위(가|에서)"),
            "en": ("It is not so serious. / That's not an emergency.", r"\bnot (so |that |very |really |all that )?(serious|urgent|severe|bad)\b|not (really )?an emergency|minor (case|matter|incident|injur)|(low|lower) priority"),
        },
    ),
    Forbidden(
        Kind.GRADE, "Answers are not right or wrong, and nobody is praised for obeying.", "TRI-08",
        {
            "ko": ("잘했어요, 정답이에요. / 틀렸어요.", r"정답|틀렸|틀린(답|대답)|맞혔|합격|착하(네|다|지|시)|참(잘|착)|(대답|답)을?잘"),
            "en": ("Good job! / Wrong answer.", r"\b(good|great|nice) (job|work|girl|boy|answer)\b|well done|(right|correct|wrong|bad) answer|you (did|are doing) (great|well|good)\b"),
        },
    ),
    Forbidden(
        Kind.LABEL, "A label to the face makes a person small; they choose what they are called.", "COU-14",
        {
            "ko": ("피해자는 여기를 눌러 주세요. / 피해자분, 안녕하세요.", r"피해자(?!국선변호사|보호명령|지원센터|통합지원|지원실|보호법|쉼터)|희생자|생존자"),
            "en": ("As a victim you can call. / Survivors can click here.", r"\bvictims?\b|\bsurvivors?\b"),
            "zh-Hans": ("受害者请按这里。/ 被害人", r"受害者|受害人|被害人"),
            "vi": ("Nạn nhân hãy gọi 112.", r"nạn nhân"),
            "fil": ("Bilang biktima, tumawag po kayo.", r"biktima"),
            "km": ("ជនរងគ្រោះអាចទូរស័ព្ទមក។", r"ជនរងគ្រោះ"),
            "mn": ("Хохирогч та энд дарна уу.", r"хохирогч"),
            "ru": ("Жертвам насилия: нажмите здесь.", r"\bжертв(?!ова)"),
            "ja": ("被害者の方はこちら。", r"被害者|犠牲者"),
            "th": ("เหยื่อกดที่นี่", r"เหยื่อ|ผู้เคราะห์ร้าย"),
            "lo": ("ຜູ້ເຄາະຮ້າຍກົດທີ່ນີ້", r"ຜູ້ເຄາະຮ້າຍ|ເຫຍື່ອ"),
            "uz": ("Qurbon bo‘lsangiz, bosing. / Jabrlanuvchi", r"\bqurbon(?! hayit)|jabrlanuvchi|jabrdiyda"),
            "ne": ("पीडितले यहाँ थिच्नुहोस्।", r"पीडित"),
        },
    ),
    Forbidden(
        Kind.LABEL, "No court has spoken, and it is often somebody loved; the words are 'the person'.", "COU-14",
        {
            "ko": ("가해자가 누구인가요? / 범인은 어디 있어요?", r"가해자|범인|성범죄자|그놈|그새끼|나쁜놈"),
            "en": ("Who is the offender? / Your abuser", r"\boffenders?\b|\bperpetrators?\b|\babusers?\b|\brapists?\b|\bcriminals\b"),
        },
    ),
    Forbidden(
        Kind.LABEL, "당신 and the like sound cold or rude; the subject is left out.", "COU-14",
        {
            "ko": ("당신은 도움을 받을 수 있어요. / 아가씨, 진정하세요.", r"당신|귀하|귀측|아가씨|아줌마|아저씨|학생은"),
            "en": ("Calm down, young lady. / My dear", r"\bmy dear\b|dear (sir|madam|miss|friend)|honey\b|sweetheart|young (lady|woman|man|girl)|calm down"),
        },
    ),
    Forbidden(
        Kind.LABEL, "Pity looks down.", "COU-14",
        {
            "ko": ("정말 불쌍해요. / 딱하네요.", r"불쌍|가엾|가여(워|운)|딱하|안쓰러|측은"),
            "en": ("You poor thing. / What a pity.", r"\bpoor (thing|you|girl|woman|man|boy|child|soul)|\bpity\b|\bpitiful|feel sorry for"),
        },
    ),
    Forbidden(
        Kind.LABEL, "Words that put shame or lost purity on the person instead of the deed.", "COU-14",
        {
            "ko": ("성적 수치심이 들었나요? / 몰카, 리벤지 포르노", r"성적수치심|몰카|리벤지|야동|음란물|윤락|처녀|순결|정조|더럽(혀|히)|몸을버|창녀|매춘"),
            "en": ("Did you lose your virginity? / revenge porn", r"\bvirgin|revenge porn|\bdirty\b|\bimpur|\bpurity\b|\bdefiled|damaged goods|prostitutes?\b|whore|sex tape"),
        },
    ),
    Forbidden(
        Kind.LABEL, "Illness and insanity are no names for the effects of violence.", "COU-14",
        {
            "ko": ("정신병이 있으신가요? / 비정상이에요.", r"정신병|정신이상|미친|미쳤|비정상|정신분열|정신지체"),
            "en": ("Are you mentally ill? / That's crazy.", r"mentally (ill|sick|retarded)|\bcrazy\b|\binsane\b|\babnormal\b|hysteric|\bretarded"),
        },
    ),
    # -- who somebody is -------------------------------------------------------------------------------
    Forbidden(
        Kind.IDENTITY, "Help works without a name; only the least is asked.", "CON-10",
        {
            "ko": ("이름이 뭐예요? / 성함을 말해 주세요.", r"(?<!지역)(이름|성함|실명|본명)(을|은|이|도|과|와|부터)?[^.?]{0,10}(알려(주세|줘|주시|주면)|적어(주|줘)|써(주|줘)|입력|말해(주세|줘|주시)|말씀해|남겨|뭐|무엇|어떻게되)|누구(세요|신가요|시죠|십니까|신지)"),
            "en": ("What is your name? / Please enter your full name. / Who are you?", r"(?<!not )(?<!to )\b(what is|whats|tell us|tell me|tell|give us|give|enter|type|write|send|leave|add|share|confirm|say) (?!down)[^.?]{0,16}\b(your|full|real|legal|first|last) (full |real |legal |first |last )?names?\b|your (full |real )?name ?(\?|please)|who are you\b|say who you are|what are you called"),
            "zh-Hans": ("你叫什么名字？/ 请告诉我们你的电话号码。/ 请填写地址。", r"(你|您)(的)?(名字|姓名|电话|手机|地址|住址)[^.?]{0,6}(是什么|是多少|叫什么|在哪|呢|\?)|叫什么名字|(?<!不用)(?<!不必)(?<!不需要)(告诉|填写|输入|留下|提供|写上|写下)[^.?]{0,8}(名字|姓名|电话|手机号|地址|住址)"),
            "vi": ("Bạn tên là gì? / Hãy để lại số điện thoại. / Xin ghi địa chỉ của bạn.", r"bạn tên (là )?gì|tên (của )?bạn (là )?gì|(?<!cần )(?<!phải )(cho (chúng tôi |tôi )?biết|nhập|điền|ghi(?! chú)|để lại|gửi|viết|cung cấp) [^.?]{0,16}(\btên\b|số điện thoại|địa chỉ)"),
            "fil": ("Ano ang pangalan ninyo? / Ibigay ang numero ng telepono. / Isulat ang address.", r"ano (po )?ang (inyong |iyong )?(buong )?(pangalan|numero|address|tirahan)|(?<!huwag )(?<!kailangang )(?<!ibig )\b(ibigay|ilagay|isulat|sabihin|iwan|ipadala) (po )?(ninyo )?(ang )?(inyong |iyong )?(buong )?(pangalan|numero|telepono|address|tirahan)"),
            "km": ("តើអ្នកឈ្មោះអ្វី? / សូមប្រាប់លេខទូរស័ព្ទ។ / សូមសរសេរអាសយដ្ឋាន។", r"អ្នកឈ្មោះអ្វី|ឈ្មោះ(របស់អ្នក)?(ជា)?អ្វី|(?<!មិនចាំបាច់)(ប្រាប់|បញ្ចូល|សរសេរ|ផ្តល់|(?<!រក្សា)ទុក)(មក)?(ឈ្មោះ|លេខទូរស័ព្ទ|អាសយដ្ឋាន)"),
            "mn": ("Таны нэр хэн бэ? / Утасны дугаараа бичнэ үү. / Хаягаа үлдээнэ үү.", r"нэр (тань |чинь )?(хэн|юу)\b|\b(нэр|дугаар|хаяг|утас)(ээ|аа|ыг|ийг)? (бичнэ|хэлнэ|оруулна|үлдээнэ|илгээнэ|өгнө)"),
            "ru": ("Как вас зовут? / Оставьте номер телефона. / Укажите ваш адрес.", r"как (вас|тебя) зовут|ваше имя ?\?|(?<!не )\b(назовите|напишите|укажите|введите|оставьте|отправьте|сообщите|скажите) [^.?]{0,14}(\bимя|фамили|номер телефона|ваш номер|адрес)"),
            "ja": ("お名前は何ですか。/ 電話番号を教えてください。/ 住所を書いてください。", r"(お?名前|氏名)(は|を)(何|なん|教え|入力|書いて|お書)|(電話番号|番号|住所)(は何|を教え|を入力|を書いて|をお書|を送)"),
            "th": ("คุณชื่ออะไร / กรุณาบอกเบอร์โทรของคุณ / กรุณากรอกที่อยู่", r"ชื่ออะไร|ชื่อของคุณคือ|(?<!ไม่ต้อง)(บอก|กรอก|พิมพ์|ใส่|เขียน|ทิ้ง|แจ้ง)(ชื่อ|เบอร์|หมายเลขโทรศัพท์|ที่อยู่)"),
            "lo": ("ເຈົ້າຊື່ຫຍັງ / ກະລຸນາບອກເບີໂທ / ກະລຸນາຂຽນທີ່ຢູ່", r"ຊື່ຫຍັງ|(?<!ບໍ່ຕ້ອງ)(ບອກ|ຂຽນ|ພິມ|ໃສ່|ແຈ້ງ)(ຊື່|ເບີໂທ|ເບີ|ທີ່ຢູ່)"),
            "uz": ("Ismingiz nima? / Telefon raqamingizni yozing. / Manzilingizni kiriting.", r"ismingiz (nima|kim)|(ism|raqam|manzil|telefon)(ingiz)?ni (yozing|ayting|kiriting|qoldiring|bering)"),
            "ne": ("तपाईंको नाम के हो? / फोन नम्बर दिनुहोस्। / ठेगाना लेख्नुहोस्।", r"नाम के हो|(नाम|नम्बर|ठेगाना) (दिनुहोस्|लेख्नुहोस्|राख्नुहोस्|बताउनुहोस्)"),
        },
    ),
    Forbidden(
        Kind.IDENTITY, "A call or a message to the wrong moment can put the person in danger.", "CON-10",
        {
            "ko": ("전화번호를 남겨 주세요. / 연락처가 어떻게 되세요?", r"(전화|휴대폰|핸드폰|폰)?(번호|연락처)(를|을|는|가|도|부터)?[^.?]{0,10}(알려(주세|줘|주시|주면)|적어(주|줘)|써(주|줘)|입력|남겨|뭐|무엇|어떻게되|몇번|말해(주세|줘)|말씀해)"),
            "en": ("Please enter your phone number. / How can we call you back?", r"(?<!not )(?<!to )\b(what is|tell us|tell me|give us|give|enter|type|write|send|leave|add|share|confirm) (?!down)[^.?]{0,16}\b(your|phone|mobile|telephone|contact) (phone |mobile |telephone |contact )?numbers?\b|call you back|your (phone )?number ?(\?|please)"),
        },
    ),
    Forbidden(
        Kind.IDENTITY, "Where somebody lives is not needed to find a place; a district is enough, and can be skipped.", "CON-10",
        {
            "ko": ("주소를 적어 주세요. / 어디 사세요?", r"(주소|거주지|사는곳|사시는곳)(를|을|는|가|도)?[^.?]{0,8}(알려(주세|줘|주시)|적어(주|줘)|써(주|줘)|입력|남겨|어디(예|인|세)|말해(주세|줘)|어떻게되)|어디(에)?(사세|사시|사나|살아)"),
            "en": ("Type your address here. / Where do you live?", r"(?<!not )(?<!to )\b(what is|tell us|tell me|give us|give|enter|type|write|send|leave|add|share|confirm) (?!down)[^.?]{0,16}\b(your|home|street|the) (home |street |full )?address\b|where do you live|your (home )?address ?(\?|please)"),
        },
    ),
    Forbidden(
        Kind.IDENTITY, "Accounts and passwords open a life to strangers; nothing here needs them.", "CON-10",
        {
            "ko": ("계좌와 은행을 알려 주세요. / 카톡 아이디를 보내 주세요.", r"(계좌|은행|이메일|메일주소|아이디|카톡|계정|비밀번호|패스워드|인스타)(번호)?(를|을|는|가|와|이|도)?[^.?]{0,10}(알려(주세|줘|주시)|적어(주|줘)|써(주|줘)|입력|남겨|보내(주|줘)|뭐|무엇|어떻게되|말해(주세|줘))"),
            "en": ("Tell us your bank account. / Leave an e-mail, so that we can answer. / What is your password?", r"(?<!not )(?<!to )\b(what is|tell us|tell me|give us|give|enter|type|write|send|leave|add|confirm) (?!down)[^.?]{0,16}\b(accounts?|bank|e ?mail|passwords?|user ?name|kakao ?(talk)? id|profile)\b"),
        },
    ),
    Forbidden(
        Kind.IDENTITY, "Identity numbers and cards are never needed, and frighten people without papers.", "CON-10",
        {
            "ko": ("주민등록번호를 입력하세요. / 신분증을 보여 주세요. / 생년월일이 어떻게 되세요?", r"(주민(등록)?번호|외국인등록(번호|증)|여권(번호)?|생년월일|생일|신분증|등록증)(을|를|은|는|이|가|도)?[^.?]{0,8}(알려(주세|줘|주시)|적어(주|줘)|써(주|줘)|입력|보내(주|줘)|보여(주세|줘|주시|주어야)|남겨|말해(주세|줘)|어떻게되|필요(해|합)|있어야)"),
            "en": ("Enter your resident number. / Show your passport. / What is your date of birth?", r"(?<!not )(?<!to )\b(what is|tell us|tell me|give us|give|enter|type|write|send|leave|add|confirm|show|bring|prove) (?!down)[^.?]{0,16}\b(resident|registration|passport|identity|identification|alien|social security|id|visa|birth\w*|born)( (number|card|document|date))?\b|date of birth|when were you born|prove who you are"),
        },
    ),
    Forbidden(
        Kind.IDENTITY, "Who did it is not asked here: nobody accuses anybody to a machine.", "CON-10",
        {
            "ko": ("그 사람 이름이 뭐예요? / 누가 그랬어요?", r"(그사람|상대(방)?|가해자)(의)?(이름|번호|주소|직장|직업|나이|전화)(이|을|를|는|가)?[^.?]{0,8}(알려(주|줘)|적어(주|줘)|써(주|줘)|입력|뭐|무엇|어떻게|어디|말해(주|줘)|몇)|누가그(랬|런)"),
            "en": ("What is the name of the person who hurt you? / Who did this to you?", r"(what is|tell us|tell me|give us|give|enter|type|send) [^.?]{0,8}(name|number|address|account|job)s? of the (person|other|man|woman)|what is (his|her|their) (name|number|address|job)|who (did|was) (it|this|that)( to you)?\b[^.]{0,12}\?|name the (person|offender)"),
        },
    ),
    # -- making it small, excusing, keeping from help --------------------------------------------------
    Forbidden(
        Kind.SMALL, "Violence at home is a crime, not a family matter.", "COU-02",
        {
            "ko": ("집안일이잖아요. / 부부 문제는 둘이 해결하세요.", r"집안(일|문제)(이잖|이니|이에|예요|이죠|은|로)|가정(사|문제)(예|이|는|로|니)|(부부|연인|가족)(간의?)?(문제|일)(는|은|이니|니까|이잖|예요)|남의(집|가정)일"),
            "en": ("It's a family matter. / That's a private affair.", r"\b(family|private|domestic|household|personal) (matter|affair|problem|business|thing)s?\b|between (husband and wife|the two of you|partners)"),
        },
    ),
    Forbidden(
        Kind.SMALL, "Calls violence a quarrel.", "COU-02",
        {
            "ko": ("부부싸움은 칼로 물 베기예요. / 사랑싸움이네요.", r"칼로물|부부싸움|사랑싸움|말다툼(이|일|정도)|티격태격"),
            "en": ("Just a lovers' quarrel. / Couple fights are like cutting water.", r"lovers? (quarrel|fight|spat)|couples? (fights?|quarrels?|argue)|cutting water|(marital|domestic) (spat|quarrel|dispute|argument)|just a (fight|quarrel|disagreement|misunderstanding)"),
        },
    ),
    Forbidden(
        Kind.SMALL, "What happens to many is still violence.", "COU-02",
        {
            "ko": ("부부가 살다 보면 다 싸워요. / 누구나 겪는 일이에요.", r"(다|누구나|다들|모두)(싸우|싸워|그렇게살|그러고살|참고살|겪는일)|살다보면|흔(한|히있는)일"),
            "en": ("All couples fight. / It happens to everyone.", r"\b(all|most) (couples|marriages|families|parents) |every(one|body) (fights|goes through|has|does)|happens to (every|all|anyone)|(it|this|that) is (quite |very |so )?(common|normal in)"),
        },
    ),
    Forbidden(
        Kind.SMALL, "No culture excuses violence.", "COU-02",
        {
            "ko": ("한국에서는 원래 그래요. / 그 나라 문화잖아요.", r"(한국|우리나라|그나라)(에서는|에선|은|는|사람(들)?은)?(원래|다|다들)(그|이)|원래(그래요|그런거|그렇죠|다그)|문화(잖|라서|니까|차이)"),
            "en": ("That's how it is in Korea. / It's just the culture.", r"\b(how|way) (it|things) (is|are) (here|in)|normal in (korea|this|our|your)|(just|only|part of) (the|our|your|a|their) culture|cultural (difference|misunderst)|in korea (this|that|it) is (normal|usual)"),
        },
    ),
    Forbidden(
        Kind.SMALL, "Forgetting is no advice; effects can last long, and help exists for them.", "COU-02",
        {
            "ko": ("잊어버리세요. / 시간이 약이에요.", r"(다)?잊(어버리|으세|어요|고(사세|살|지내|넘)|는게(좋|낫))|시간이(약|해결|지나면(다|괜|잊|나아))|털어버|묻어두|마음먹기"),
            "en": ("Forget it. / Time heals.", r"\bforget (it|about (it|this|that)|what happened|the past)\b|time (will )?heal|\bmove on\b|get over (it|this)|put (it|this) behind|let it go"),
        },
    ),
    Forbidden(
        Kind.SMALL, "Whether the law was broken is for police, lawyers and courts to say.", "LEG-38b",
        {
            "ko": ("그 정도는 성폭력이 아니에요. / 그건 범죄가 아니에요.", r"그(런)?정도(는|로는|면|가지고)|(성폭력|성추행|성희롱|가정폭력|폭력|범죄|스토킹|학대)(은|이|까지는|도|가)?(는)?(아니(에요|네|죠|예요|지)|아닙|아닌것같|안돼|성립)"),
            "en": ("That's not sexual violence. / That doesn't count as rape.", r"\b(that|this|it) (is|was) not (really |even |yet )?(sexual |domestic )?(violence|abuse|rape|assault|a crime(?! to)|stalking|harassment|trafficking)|(does|do) not count as|not (so|that|as) bad|hardly (violence|abuse)"),
        },
    ),
    Forbidden(
        Kind.SMALL, "Calls it nothing, or a joke.", "COU-02",
        {
            "ko": ("별일 아니에요. / 장난이었을 거예요.", r"별(일|거|것)(은|도)?아니|사소한(일|문제|다툼)(이|로|을가지)|장난(이었|이겠|일|친거|으로그)|농담(이|일)"),
            "en": ("It's nothing. / It was just a joke.", r"\b(it|that|this) (is|was) nothing\b|no big deal|(just|only) (a )?(joke|joking|playing|teasing|kidding|flirting)|\btrivial\b|make a fuss|drama\b"),
        },
    ),
    Forbidden(
        Kind.SMALL, "Good cheer asks a person to hide how they feel.", "COU-01",
        {
            "ko": ("힘내세요! / 긍정적으로 생각하세요.", r"힘내|기운내|긍정적(으로|인)|좋게(생각|받아)|웃으(세|면)|마음을(강하|굳)게"),
            "en": ("Cheer up. / Stay positive.", r"cheer up|(stay|be|think|keep) (strong|positive|brave)\b|bright side|\bsmile\b(?! centers?\b)|at least (you|it|they) (are|is|did|was|were)"),
        },
    ),
    Forbidden(
        Kind.SMALL, "Cases are not compared.", "COU-02",
        {
            "ko": ("다른 사람은 더 심해요. / 그만하면 다행이에요.", r"더(심한|힘든|나쁜|큰)(사람|경우|일|피해)(도)?(많|있)|다른(사람|분)(들)?(은|들은)(더|다|그래도)|그만(하면|하길)(다행)?|불행중다행"),
            "en": ("Others have it worse. / It could have been worse.", r"others? (have|had|has|suffer)\w* (it |suffered )?(much )?(worse|more)|(could|might) (be|have been) (much )?worse|(be|are|were|was) (so )?lucky\b|worse (cases|things) (exist|happen)"),
        },
    ),
    Forbidden(
        Kind.EXCUSE, "Anger, drink and stress excuse nothing.", "COU-02",
        {
            "ko": ("남자가 화가 나면 한 대 때릴 수도 있지. / 술김에 그랬겠죠.", r"때릴수(도)?있|화(가)?나(면|서|니까)[^.?]{0,8}(때|그럴|그랬|수도)|술(김|때문|에취해)(에)?(그|실수)|욱해서|홧김"),
            "en": ("A man can hit once when angry. / It was only the alcohol.", r"\bcan hit\b|when (he|they|men|a man|somebody|people) (is|are|get|gets) (angry|drunk)|(only|just) (the )?(alcohol|drink|stress|anger)|lost (his|her|their) temper|(was|were) (just|only) (angry|drunk|stressed)"),
        },
    ),
    Forbidden(
        Kind.EXCUSE, "Takes the other person's side.", "COU-02",
        {
            "ko": ("상대방도 사정이 있었겠죠. / 나쁜 뜻은 아니었을 거예요.", r"(상대|그사람|그분|그쪽|부모님?)[^.?]{0,4}(도|은|에게도)(사정|이유|힘들)(이|가|었)?(있|을)|사정이있었|나쁜(뜻|의도)(은|이|는)|좋은사람(인데|이잖|이에)|사랑해서(그|때)|이해해주세"),
            "en": ("He must have had his reasons. / They meant well.", r"(must have|have|had|has) (had )?(his|her|their|good) (own )?reasons\b|(did|does|do) not mean (it|to (hurt|harm))|\bmean(s|t)? well\b|(good|nice) (man|person|father|mother|husband|wife) (really|at heart|deep)|because (he|she|they) loves? you|see (it )?from (his|her|their) side"),
        },
    ),
    Forbidden(
        Kind.EXCUSE, "Being family excuses nothing.", "COU-02",
        {
            "ko": ("그래도 남편이잖아요. / 그래도 부모인데요.", r"그래도[^.?]{0,8}(남편|아내|부모|아버지|어머니|가족|아빠|엄마|자식|애인)(이|인)?(잖|인데|니까|니|님인데|님이)|(남편|아내|부모님?|가족|아빠|엄마)(이잖|잖아)"),
            "en": ("But he is your husband. / They are still your parents.", r"\b(is|are) (still |after all )?(your|the) (husband|wife|father|mother|parents?|family|partner|boss)\b(?! the danger)|blood is thicker|family is family"),
        },
    ),
    Forbidden(
        Kind.DETER, "Frightens a person away from help that is open to them.", "COU-04",
        {
            "ko": ("신고하면 문제가 더 커져요. / 신고해도 소용없어요.", r"신고(하면|해도)[^.?]{0,10}(커[져지]|나빠|위험해|소용|복잡|보복|귀찮|안잡|바뀌는|별수|달라지지|손해)|일(이|을)(더)?(커지|크게만)|긁어부스럼"),
            "en": ("Reporting makes it worse. / The police won't do anything.", r"reporting (only |just )?(makes|will|leads|brings)|makes? (it|things|everything) (only )?worse|police (will not|do not|never|can not) (help|care|believe|do)|no (use|point) (in )?(report|call)|(only|just) (get|make) (more )?trouble"),
        },
    ),
    Forbidden(
        Kind.DETER, "The law protects people who were made to sell sex; money is no consent.", "PRO-02",
        {
            "ko": ("돈 받았으면 피해자가 아니죠. / 스스로 한 거잖아요.", r"돈(을|도)?받(았으면|았는데|았으니|았잖|고한)|피해자(가|는|라고)아니|(스스로|자발적으로|본인이)(원해서|선택|한거|했)|좋아서한|원해서한거"),
            "en": ("If you took money, you are no victim. / You chose it yourself.", r"(took|accepted|received|got|take|were) (the |some )?(money|paid)\b[^.?]{0,16}(no |not |so |your)|no victim|not (a |really a )?victim|you (chose|wanted|agreed to) (it|this|that)\b"),
        },
    ),
    Forbidden(
        Kind.GENDER, "Men and boys meet violence too, and get the same help.", "MLG-02",
        {
            "ko": ("남자는 그런 일 안 당해요. / 남자가 무슨 성폭력이에요.", r"남자(는|가|도|한테|에게|끼리)[^.?]{0,8}(안당|못당|당하나|당할리|있을수없|무슨)|남자답|사내(가|놈)|여자(만|나)(당|겪|받)"),
            "en": ("Men cannot be raped. / Real men do not cry.", r"\b(men|boys|a man) (can|do|are|could) (not|never) (be |get |become )?\w*(rap|abus|victim|hurt|assault|cry|need)|happen to (men|boys)\b(?<!can happen to men)|real (man|men)\b|man up|be a man"),
        },
    ),
    # -- immigration -----------------------------------------------------------------------------------
    Forbidden(
        Kind.IMMIGRATION, "No person is illegal, and everybody may report and get help.", "MIG-09",
        {
            "ko": ("불법체류면 신고 못 해요. / 불법 체류자", r"불법(체류|이민|외국인|취업자|입국)|미등록(이면|자는)[^.?]{0,8}(못|안)|신고(를)?못(해요|합|하죠|하세)"),
            "en": ("You can't report if undocumented. / illegal migrants", r"\billegal(ly|s)?\b|undocumented[^.?]{0,20}(can not|may not|not allowed)|(can|may) not report\b|without (a visa|papers)[^.?]{0,8} (can|may) not"),
            "zh-Hans": ("非法居留的人不能报警。/ 黑户", r"非法|黑户|偷渡|黑工"),
            "vi": ("Nếu cư trú bất hợp pháp thì không báo được.", r"bất hợp pháp|trái phép|phi pháp|\blậu\b"),
            "fil": ("Ilegal po ba kayo rito? / TNT", r"\bil+egal|\btnt\b"),
            "km": ("អ្នករស់នៅខុសច្បាប់។", r"ខុសច្បាប់"),
            "mn": ("Хууль бус оршин суугч", r"хууль бус|хар ажил"),
            "ru": ("Незаконные мигранты тоже могут звонить. / нелегалы", r"незаконн|нелегал"),
            "ja": ("不法滞在の方。", r"不法|違法(な)?(滞在|就労)|オーバーステイ"),
            "th": ("คนเข้าเมืองผิดกฎหมาย / ผีน้อย", r"ผิดกฎหมาย|ผีน้อย|หลบหนีเข้าเมือง"),
            "lo": ("ຢູ່ຜິດກົດໝາຍ", r"ຜິດກົດໝາຍ|ຜີນ້ອຍ"),
            "uz": ("Noqonuniy migrantlar. / nolegal", r"noqonuniy|nolegal|nelegal"),
            "ne": ("अवैध रूपमा बस्नेहरू। / गैरकानुनी", r"अवैध|गैर ?कानुनी"),
        },
    ),
    Forbidden(
        Kind.IMMIGRATION, "Threatens with immigration, as the other person does.", "MIG-03",
        {
            "ko": ("추방당할 수 있어요. / 출입국에 알려야 해요.", r"(추방|강제출국|강제퇴거)(당할|당해|당합|될수|됩니|돼요|됩니다|시킬)|출입국(사무소|관리소)?에(알려야|신고해야|통보해야|알릴|신고할)(?!의무가없)|체류자격을잃"),
            "en": ("You will be deported. / We have to tell immigration.", r"\b(you|they) (will|can|could|may|might|would) be (deported|detained|sent (back|home))|deport you\b|\b(we|i|counselors?|you) (will|must|have to|need to|are going to) (tell|call|inform|notify|report (you )?to) (the )?immigration|lose your visa"),
        },
    ),
    Forbidden(
        Kind.IMMIGRATION, "Nobody here knows how a stay will be decided.", "MIG-05",
        {
            "ko": ("체류 자격을 받을 수 있게 해 드려요. / 비자는 걱정 없어요.", r"(비자|체류(자격|기간)?|영주권|국적)(를|을|은|는|가|이)?[^.?]{0,8}(해드|보장|받게됩|받게돼|받게될|걱정|문제없)"),
            "en": ("You will get your visa. / Your stay is guaranteed.", r"\b(will|can surely) (get|keep|receive|extend) (your|a|the) (visa|stay|residence)|(visa|stay) (is|will be) (safe|secure|extended|granted|guaranteed|no problem)|(never|not) be deported"),
        },
    ),
    Forbidden(
        Kind.IMMIGRATION, "Papers are not asked for before help.", "MIG-09",
        {
            "ko": ("합법적으로 체류 중이세요? / 비자가 있어야 도와드려요.", r"합법(적으로|적인)?(체류|으로있|이세|인가|입니까)|(비자|체류자격|등록증)(이|가|을|를)?(있어야|없으면(안|못|어렵)|확인해야|먼저|있으세요\?|있나요\?|뭐예요\?|무엇인가요)"),
            "en": ("Are you here legally? / Do you have a visa?", r"are you [^.?]{0,12}\b(legal|legally|documented|registered)\b|do you have (a |your |valid )*(visa|papers|permit)|what (is your|kind of|visa)[^.?]{0,8} ?(visa|status|permit)|need a (valid )?visa"),
        },
    ),
    # -- gender ----------------------------------------------------------------------------------------
    Forbidden(
        Kind.GENDER, "The other person may be of any gender and any relation.", "MLG-05",
        {
            "ko": ("남편이 때렸나요? / 그 남자가 또 왔어요?", r"(?<!이나)(남편|아내|와이프|남친|여친|남자친구|여자친구|그남자|그여자|그녀|그자식)(이(?!나)|가|분|은|는|을|를|에게|한테|의|과|놈)"),
            "en": ("Did your husband do it? / Is he there now?", r"\b(your|the|her|his) (husband|wife|boyfriend|girlfriend)s?\b|\b(he|she|him|her|his|hers|himself|herself)\b|\b(the|that|this|a) (man|woman|guy) (who|hit|hurt|did|is|was)"),
        },
    ),
    Forbidden(
        Kind.GENDER, "Nobody's gender is guessed.", "MLG-05",
        {
            "ko": ("여자분이시죠? / 여자로서 힘드셨겠어요.", r"(여자|남자|여성|남성)(분)?(이|이시|이신|인가|이라|이라면|으로서|로서|라면|니까|라서)(죠|가요|세요|요|데|힘|서|면|답|니까|참)|여자로서|남자로서|언니|오빠"),
            "en": ("As a woman you must be afraid. / Ladies first.", r"\b(as|being|because you are|since you are|for) a (woman|man|girl|boy|mother|wife|lady)\b(?! (as|officer))|\bladies\b|\bgentlemen\b|\bmadam\b|\bsir\b|are you (a )?(woman|man|male|female|girl|boy)"),
        },
    ),
    Forbidden(
        Kind.GENDER, "Whom somebody loves is no cause of violence and nobody's question.", "MLG-05",
        {
            "ko": ("동성끼리는 가정폭력이 아니죠. / 게이세요?", r"(동성|남자|여자)끼리(는|인데|라서|무슨)|게이(세|이세|예요|인가)|레즈(비언)?(이세|세|예요|인가)|트랜스젠더(세|이세|인가)|동성애(는|가|자(라서|니까))|정상적인(가정|관계|사랑)"),
            "en": ("Are you gay? / It's just two women fighting.", r"are you (gay|lesbian|trans\w*|straight|bisexual|homosexual)|(because|since) you are (gay|lesbian|trans)|(just|only) two (women|men|girls|boys)|lifestyle|normal (relationship|family|couple)"),
        },
    ),
    # -- judgement, feelings ---------------------------------------------------------------------------
    Forbidden(
        Kind.MORAL, "Forgiving is nobody's duty, and nobody who supports may urge it.", "LEG-39",
        {
            "ko": ("용서해 주세요. / 용서해야 마음이 편해져요.", r"용서(하세|해주|하는게|하는것이|하고|해야|하시|를해|할줄)|화해(하세|해|하시|를)|사과를받아주"),
            "en": ("You need to forgive. / Please make up with them.", r"(?<!settle or )\bforgiv(e|ing|eness)\b|\breconcil|make up with|accept the apology"),
        },
    ),
    Forbidden(
        Kind.MORAL, "Faith, fate and merit put the burden on the person.", None,
        {
            "ko": ("기도하세요. / 하나님의 뜻이에요. / 팔자예요.", r"기도(하세|해보|합시|하면|로)|하나님|하느님|부처님|신의뜻|업보|팔자|운명|전생|시험에들"),
            "en": ("Pray and trust God. / It was meant to be.", r"\bpray(er|ers|ing)?\b|\bgod(s)?\b|\bkarma\b|\bsin(s|ned|ful)?\b|\bfate\b|\bbless(ed|ing)?\b|meant to be|everything happens for a"),
        },
    ),
    Forbidden(
        Kind.MORAL, "Shame and honour belong to whoever did it.", None,
        {
            "ko": ("부끄러운 일이에요. / 집안 망신이에요.", r"(부끄러운|창피한|수치스러운|망측한)(일|짓)(이에|입|이죠|을|인데)|망신|체면|가문|소문(나면|이나면)"),
            "en": ("You should be ashamed. / It brings shame on the family.", r"\bshameful\b|\bashamed of (yourself|you)|should be ashamed|shame (on|to) (you|the|your)|\bdisgrac|\bimmoral\b|\bhonou?r(able)?\b|\bdishonou?r|lose face"),
        },
    ),
    Forbidden(
        Kind.EMPATHY, "A machine understands nothing and feels nothing; pretending breaks trust.", None,
        {
            "ko": ("제가 다 이해해요. / 저도 마음이 아파요. / 얼마나 힘드셨어요.", r"(제가|저는|저도|다)(다)?이해(해|합|가)|그?마음(을|이|은)?(다)?(이해|알아요|압니다|알것)|마음이(너무|정말|참)?(아파|아픕|무거)|얼마나(힘|아프|아팠|무서|괴로|놀라)|저도(마음|슬|눈물|속상|화)|혼자가아니"),
            "en": ("I know how you feel. / I am so sorry for you. / You are not alone.", r"\b(i|we) (fully |really |do )*(know|understand) (how|what you|exactly|your|everything|all)|\bi feel (your|so|for)|\b(i am|we are|so) (so |very |really |truly )*sorry\b|breaks my heart|my heart (is|goes)|you are not alone|i am (sad|hurt|angry) (for|about|with)"),
        },
    ),
)  # fmt: skip
