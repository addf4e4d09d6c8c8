"""For everybody who types instead of tapping: what ordinary words tell or ask for, in coded values (P4).

`understand` is pure and explainable. It never alarms: danger is heard by `dialogs.distress`, before this is asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from dialogs.facts import Fact
from dialogs.lexicon import PLAIN, Lexicon, clean, lines, readings, walks
from dialogs.phrases import STORIES

__all__ = ["ANSWERS", "Topic", "Understood", "explain", "understand"]

ANSWERS = frozenset({"yes", "no", "skip", "next", "back"})
"""Ids of the answers that fit a question of any screen."""


class Topic(StrEnum):
    """What somebody may ask for in words of their own, beside the choices that are always present."""

    PLACE = "place"  # a center, a hospital, somewhere open now
    EVIDENCE = "evidence"  # what to keep
    ALREADY = "already"  # has washed, deleted, thrown away
    LATE = "late"  # it is long ago: can anything be done
    HEALTH = "health"  # pregnancy, infections, medicine, pain
    DRUGGED = "drugged"  # something in the drink
    INJURY = "injury"  # photos of bruises, a doctor's record
    DELETION = "deletion"  # getting images taken down
    REPORT = "report"  # police, whether to report, what happens then
    LAWYER = "lawyer"
    KEEP_AWAY = "keep_away"  # orders, protection from the other person
    STALKING_MEASURES = "stalking_measures"
    MONEY = "money"  # what it costs, who pays, compensation
    DEBT = "debt"
    SHELTER = "shelter"  # a place to sleep
    STAY = "stay"  # visa, papers, immigration
    SCHOOL = "school"
    WORK = "work"
    ARMY = "army"
    PLAN = "plan"  # how to leave, how to be safer at home
    DEVICES = "devices"  # the phone is watched, location is tracked
    FRIEND = "friend"  # wants to help somebody else
    CHILD = "child"  # a child told something
    MEN = "men"
    LGBT = "lgbt"
    DISABILITY = "disability"
    SECRECY = "secrecy"  # who will know, is it anonymous, who reads this, what was written before
    LIMITS = "limits"  # what a counselor has to pass on
    VISIT = "visit"  # what happens at a center
    FEELINGS = "feelings"  # guilt, shame, cannot sleep, is this normal
    OVERWHELMED = "overwhelmed"  # it is too much


@dataclass(frozen=True, slots=True)
class Understood:
    """What was understood of one typed message; holds no word of it."""

    answer: str | None = None
    """One of `ANSWERS` that the whole short message gives, or None."""
    told: tuple[tuple[Fact, str], ...] = ()
    """Coded answers that the message tells: KIND, WHEN, AGE or WHO with a code of that fact."""
    topics: tuple[Topic, ...] = ()
    """What it asks for, the most specific first."""


# The rows -------------------------------------------------------------------------------------------------------------
# Written as in `phrases.py`. `kind`, `when` and `who` are told facts, `topic` is what somebody asks for. A kind needs
# words of something that happened; a question about the law, a film or a denial near it tells nothing.
#
# A time is the late end of its band: "yesterday" may be 48 hours ago, so that it is `h72`; "last night" is `h24`.

ROWS: Mapping[str, str] = MappingProxyType(
    {
        "ko": """
@asking: 신고하면 | 처벌 | 법 | 예방 | 교육 | 뉴스 | 기사 | 영화 | 드라마 | 게임 | 소설 | 웹툰 | 뭔가요 | 뭐예요 | 뭐에요 | 무엇 | 란뭐 | 이란 | 기준 | 적없 | 적은없 | 적이없 | 않았 | 안했 | 안때 | 안맞 | 아니에요 | 아니예요 | 아니고 | 하면어떻게 | 어떤건지 | 의미 | 정의 | 연구 | 과제 | 통계
@lover: 남편 | 남친 | 남자친구 | 여친 | 여자친구 | 아내 | 와이프 | 애인 | 동거 | 전남친 | 전남편 | 전여친 | 신랑 | 시어머니 | 시아버지
@home: 아빠 | 아버지 | 엄마 | 어머니 | 오빠 | 형이 | 삼촌 | 새아빠 | 할아버지 | 아들이 | 가족
@hit: 때렸 | 때려 | 때리 | 때린 | 맞았 | 맞고 | 맞아요 | 맞은 | 패요 | 팼 | 폭행 | 폭력 | 밀쳤 | 던졌 | 발로찼 | 뺨을 | 주먹 | 손찌검 | 목을졸 | 욕하고 | 욕해 | 협박 | 가정폭력 | 데이트폭력 | 손을대
@touch: 만졌 | 만져 | 만지 | 더듬 | 추행 | 성추행 | 껴안 | 주물 | 성희롱 | 몸을비 | 뽀뽀 | 키스를하려 | 야한말 | 야한농담 | 외모평가 | 음담패설 | 몸매
@happened: 당했 | 당한 | 당하 | 겪었 | 겪은 | 있었어 | 있었는데 | 받았 | 피해 | 했어 | 해요 | 했는데 | 됐 | 뻔
@workplace: 회사 | 상사 | 팀장 | 부장 | 과장 | 사장 | 직장 | 회식 | 선임 | 대표 | 알바 | 점장 | 교수 | 학교 | 선생 | 학원 | 부대 | 군대 | 중대 | 소대 | 선배 | 동기 | 반애 | 같은반 | 담임 | 코치
@image: 사진 | 영상 | 동영상 | 몰카 | 딥페이크 | 딥페 | 합성 | 나체
kind.intimate_violence: @lover & @hit ! @asking
kind.intimate_violence: @home & 때렸 | 때려 | 때리 | 맞았 | 맞고 | 폭행 | 폭력 | 패요 | 팼 | 던졌 ! @asking
kind.intimate_violence: 가정폭력 | 데이트폭력 & @happened ! @asking
kind.harassment: @touch ! @asking
kind.school_work: @workplace & @touch | 때렸 | 때려 | 맞았 | 괴롭 | 왕따 | 갑질 | 강간 | 성폭행 ! @asking
kind.school_work: 학교폭력 | 학폭 | 직장내괴롭힘 & @happened ! @asking
kind.sexual_assault: 강간 | 성폭행 | 성폭력 | 준강간 | 강제로관계 | 억지로관계 & @happened ! @asking
kind.sexual_assault: 강제로했 | 억지로했 | 강제로덮 | 덮쳤 | 강간당 | 성폭행당 | 원하지않는관계 | 원치않는관계 | 원하지않는성관계 ! @asking
kind.digital: @image & 유포 | 뿌린 | 뿌리 | 뿌렸 | 올린 | 올렸 | 올라 | 퍼뜨 | 퍼졌 | 돌아 | 돌고 | 돌려 | 협박 | 찍었 | 찍혔 | 보내라 | 단톡 | 단톡방 | 합성했 | 만들었 ! @asking | 졸업 | 여행
kind.digital: 단톡방 | 인터넷 | 텔레그램 | 트위터 & 제사진 | 내사진 | 제영상 | 내영상 ! @asking | 어떻게올
kind.digital: 몸캠피싱 | 불법촬영 | 몰카찍 | 몰카에찍 | 딥페이크를당 | 딥페이크당 | 화장실몰카 ! @asking
kind.stalking: 계속 | 자꾸 | 매일 | 맨날 | 또 & 찾아와 | 찾아오 | 찾아왔 | 따라와 | 따라오 | 따라다 | 기다려 | 기다리고 | 연락해 | 연락와 | 연락이 | 쫓아다 & @lover | 전애인 | 헤어진 | 그사람 | 남자가 | 모르는 | 스토커 | 집앞 | 회사앞 | 집까지 ! @asking
kind.stalking: 스토킹 & 당하 | 당했 | 당해 | 하고있 | 해요 ! @asking
kind.stalking: 스토킹함 | 스토킹해 | 스토킹한다 | 스토킹중 ! @asking
kind.stalking: 미행 | 뒤를밟 | 따라다녀 | 스토커가 ! @asking
kind.child_abuse: 아이 | ^애 | 딸 | 아들 | 동생 | 조카 & @touch | 성폭행 | 성추행 ! @asking
kind.exploitation: 성매매 | 조건만남 | 업소 | 2차 & 강요 | 시켜 | 시켰 | 시키 | 하고있 | 했어 | 나가라 | 일해 | 일하고 | 그만두 ! @asking
kind.trafficking: 여권 | 신분증 & 뺏 | 빼앗 | 압수 | 가져갔 | 안돌려 | 안줘 ! @asking
kind.trafficking: 못나가게해 | 감금당 | 가둬놨 | 갇혀있 ! @asking
who.other: 제친구 | 내친구 | 친구가 | 우리딸 | 제딸 | ^딸이 | ^딸아이 | 우리아들 | 제아들 | ^아들이 | 우리아이 | 제동생 | 여동생이 | 동생이 | 언니가 | 누나가 | 조카가 | 지인이 | 동료가 | 룸메이트가 & 당했 | 맞았 | 맞고 | 피해 | 당한것 | 당하고 | 힘들어 | 도와주고 | 도울 | 폭력을 | 겪 | 말해줬 | 울어 ! 한테맞 | 에게맞 | 때렸
when.now: 지금 & 때리고 | 때려 | 맞고있 | 맞는중 | 만지고 | 하고있어요 | 진행
when.h24: 방금 | 아까 | ^오늘 | 어젯밤 | 어제밤 | 어제저녁 | 간밤 | 지난밤 | 조금전 | 좀전 | 시간전 | 분전 | 새벽에
when.h72: ^어제 | 어제= | 어저께 | 그저께 | ^그제 | 엊그제 | 엇그제 | 이틀전 | 사흘전 | 하루전 | 2일전 | 3일전
when.h120: 나흘전 | 닷새전 | 4일전 | 5일전
when.w2: 일주일전 | 지난주 | 저번주 | 열흘전 | 보름전 | 2주전 | 이주전 | 6일전 | 7일전
when.older: 지난달 | 저번달 | 작년 | 재작년 | 달전 | 년전 | 예전에 | 옛날 | 오래전 | 어릴때 | 어렸을때 | 몇년 | 개월전 | 한참전 | 초등학교때 | 중학교때 | 고등학교때
topic.place: 어디 | 가까운 | 근처 | 주변 | 열린 | 여는 | 문연 | 지금하는 & 센터 | 병원 | 상담소 | 응급실 | 해바라기 | 산부인과 | 도움받을곳 | 갈수있는곳 | 상담할수있는곳 | 갈곳 ! 묵을
topic.place: 지금 | 이시간 | 밤에 | 주말 & 병원 | 센터 | 상담소 & 가도 | 열 | 여나 | 갈수 | 있나 | 있어 | 되나 ! 여권
topic.evidence: 증거 & 뭐 | 무엇 | 남 | 모으 | 모아 | 어떻게 | 보관 | 챙 | 없 | 필요
topic.evidence: 씻으면안되 | 씻어도되 | 씻어도돼 | 옷을보관 | 옷은어떻게 | 캡처해야
topic.already: 이미 | 벌써 | 다 & 씻었 | 빨았 | 빨래했 | 지웠 | 삭제했 | 버렸 | 샤워했 | 씻어버
topic.late: 오래 | 늦 | 몇년 | 지났 | 한참 | 시효 & 신고 | 할수있 | 가능 | 되나 | 될까 | 도움 | 소용 | 증거
topic.late: 너무늦 | 늦은건 | 늦었나 | 공소시효
topic.health: 임신 | 사후피임 | 응급피임 | 성병 | 에이즈 | hiv | 피임약 | 감염 | 생리가안 | 생리를안
topic.drugged: 물뽕 | 약을탄 | 약탄 | 약을탔 | 뭘탄 | 뭔가탄 | 필름이끊 | 약물검사
topic.injury: 멍 | 상처 | 다친 & 사진 | 찍어 | 진단서 | 기록 | 남겨
topic.injury: 진단서 | 상해진단
topic.deletion: 사진 | 영상 | 동영상 | 게시물 | 글 & 지우고싶 | 지워달 | 지울수 | 삭제하고 | 삭제할 | 삭제지원 | 내려달 | 내리고싶 | 내릴수 | 삭제요청 | 지우려면 | 삭제하려면 | 없앨수
topic.report: 신고 & 어떻게 | 하면 | 해야 | 할까 | 할지 | 하고싶 | 할수 | 방법 | 되나 | 무서 | 절차 | 해도
topic.report: 고소 & 어떻게 | 하면 | 하고싶 | 할까 | 할수 | 해야
topic.report: 경찰 & 조사 | 가야 | 가면 | 가기 | 어떻게 | 말해야
topic.lawyer: 변호사 | 국선 | 법률상담 | 법률구조 | 법률지원 | 무료법률
topic.keep_away: 접근금지 | 보호명령 | 임시조치 | 신변보호 | 스마트워치 | 접근못하게 | 못오게
topic.stalking_measures: 스토킹 & 어떻게 | 신고 | 조치 | 처벌 | 방법 | 긴급 | 대처
topic.money: 비용 | 돈이들 | 돈드 | 무료 | 얼마 | 치료비 | 지원금 | 보상 | 배상 | 합의금 | 생계비
topic.debt: ^빚 | 선불금 | 빚을 | 빚이 | 대출
topic.shelter: 쉼터 | 보호시설 | 잘곳 | 갈곳이없 | 갈데가없 | 갈데없 | 머물곳 | 묵을곳 | 잘데 | 피할곳 | 지낼곳 | 집을나왔 | 집나왔
topic.stay: 비자 | 체류 | 불법체류 | 미등록 | 추방 | 출입국 | 외국인등록 | 강제출국
topic.school: 학폭 | 학교폭력 | 학폭위 | 학교에알 | 담임에게말 | 담임선생님께
topic.work: 직장내성희롱 | 직장내괴롭힘 | 회사에신고 | 회사에말 | 인사팀 | 노동청 | 고용노동
topic.army: 군대 | 부대 | 군인 | 군사경찰 | 국방헬프콜 | 병영
topic.plan: 어떻게나 | 도망 | 빠져나 | 떠나려 | 떠나고싶 | 나가고싶 | 나오고싶 | 헤어지고싶은데 | 탈출 | 집을나가 & 준비 | 어떻게 | 방법 | 안전하게 | 무서 | 집 | 짐 | 계획
topic.devices: 폰 | 핸드폰 | 휴대폰 | 위치 | 카톡 | 계정 & 추적 | 감시 | 해킹 | 위치추적 | 훔쳐보 | 몰래보 | 들여다 | 스파이 | 비밀번호를바
topic.friend: 친구 | 지인 | 동료 | 언니 | 동생 & 도와주고싶 | 돕고싶 | 도울수 | 어떻게도와 | 뭐라고말해 | 어떻게해줘
topic.child: 아이가 | 애가 | 딸이 | 아들이 & 말했 | 말해 | 털어 | 얘기했 | 이야기했 | 고백
topic.men: 남자인데 | 남자도 | 남성인데 | 남성피해 | 남자피해 | 남자가당
topic.lgbt: 성소수자 | 게이 | 레즈 | 트랜스 | 동성애 | 퀴어 | 아웃팅 | 동성커플
topic.disability: 장애 | 휠체어 | 청각 | 시각장애 | 농인 | 수어 | 수화 | 발달장애
topic.secrecy: 비밀 | 익명 | 누가보 | 누가봐 | 누가읽 | 부모님이알 | 가족이알 | 남편이알게 | 알려지 | 기록이남 | 아무도모르게 | 저번에쓴 | 지난번에쓴 | 전에쓴 | 여기쓴글 | 쓴글다시 | 이전대화 | 지난대화 | 예전대화 | 지난번상담 | 저번상담 | 상담기록 | 대화내용 | 대화기록 | 무슨얘기했 | 무슨말했 | 뭐라고했는지 | 내가뭐라고
topic.limits: 신고의무 | 의무신고 | 경찰에알리 | 경찰에말하 & 상담 | 센터 | 꼭 | 자동 | 반드시 | 나요 | 인가
topic.visit: 센터에가면 | 방문하면 | 해바라기센터 | 상담받으면 | 가면뭐 | 가면어떻게 & 뭐 | 무엇 | 어떻게 | 무슨 | 어떤
topic.feelings: 내탓 | 제탓 | 내잘못 | 제잘못 | 죄책감 | 수치 | 창피 | 부끄러 | 잠을못 | 잠이안 | 악몽 | 불안해 | 우울 | 눈물 | 자꾸생각 | 자꾸떠올 | 정상인가 | 이상한건가
topic.overwhelmed: 너무힘들 | 감당이안 | 벅차 | 너무많 | 그만하고싶어 | 지쳤 | 머리가복잡 | 모르겠어요다 | 정신이없
""",
        "en": """
@asking: what is | what are | what happens if | the law | movie | film= | novel | game | news | article | prevention | definition | meaning | statistics | research | essay | never= | didnt | did not | not been | wasnt | hasnt | sentence | punish | if someone | crime
@lover: husband | boyfriend | bf= | wife | girlfriend | gf= | partner | ex= | fiance | hubby | mother in law | father in law
@home: dad= | father | mom= | mother | brother | uncle | stepdad | stepfather | grandfather | my son | my parents
@hit: hit= | hits | hitting | beat | beats | beating | punch | slap | kick | hurts me | hurt me | violent | abus | pushed me | threw | threaten | choked | domestic violence
@touch: touch | grop | harass | kissed me | kiss me | rubbed | dirty jokes | comments about my body | hugged me | fondl | molest
@workplace: boss | manager | coworker | colleague | work= | office | company | teacher | professor | school | classmate | sergeant | army | supervisor | coach | class=
@image: photo | photos | video | videos | pics | pictures | nudes | deepfake | images | nude
kind.intimate_violence: @lover & @hit ! @asking
kind.intimate_violence: @home & hit= | hits | beat | beats | punch | slap | kick | hurts me | violent ! @asking
kind.harassment: @touch & me= | my | i was | been | got= ! @asking | stay in touch | keep in touch | get in touch
kind.school_work: @workplace & @touch | hit me | beat me | bully | bullied | raped | assaulted | assault ! @asking | get in touch | keep in touch
kind.sexual_assault: raped me | was raped | been raped | got raped | he raped | sexually assaulted | was assaulted | forced himself on | forced me to have sex | made me have sex | had sex with me without | was sexually abused | forced to have sex ! @asking
kind.digital: @image & posted | leaked | leak | spread | share | sharing | shared | send | threat | blackmail | upload | group chat | online | filmed me | secretly | took of me ! @asking | send you | print | album
kind.digital: filmed me | recorded me | secretly filmed | filmed us | hidden camera | sextort ! @asking
kind.stalking: keeps | kept | always | every day | again & following | coming to | showing up | calling me | waiting | texting me | contacting | shows up ! @asking | waiting list | waiting for a
kind.stalking: stalking me | being stalked | stalker | follows me | following me | been stalked ! @asking | instagram
kind.child_abuse: child | daughter | son= | niece | nephew | kid= | little sister | little brother & @touch | molest | raped | sexually ! @asking | in touch
kind.exploitation: forced me | forces me | forced to | makes me | made me | work in | working in & prostitut | sex work | customers | clients | brothel ! @asking | service
kind.trafficking: took my | has my | keeps my | took away my | holding my | kept my & passport | id card | documents | papers ! @asking
kind.trafficking: wont let me leave | locked me | keeps me locked | cant leave the house ! @asking
who.other: my friend | my daughter | my son | my sister | my roommate | my niece | my cousin | my coworker | a friend & was= | is being | is getting | got= | has been | told me | been | happened | needs ! hit me | raped me | touched me | hurt me | beat me
when.now: right now | happening now | at this moment & hitting | beating | hurting | touching | happening | attack
when.h24: today | tonight | last night | this morning | just now | hours ago | an hour ago | hour ago | a few hours | this afternoon | this evening | earlier today
when.h72: yesterday | day before yesterday | two days ago | 2 days ago | three days ago | 3 days ago | couple of days ago
when.h120: four days ago | 4 days ago | five days ago | 5 days ago
when.w2: last week | a week ago | one week ago | last weekend | two weeks ago | 10 days ago | ten days ago | 6 days ago
when.older: last month | months ago | month ago | years ago | year ago | last year | long time ago | long ago | when i was | as a child | last summer | in my childhood | back in
topic.place: where | nearest | near me | nearby | close to me | closest | is there | find | any= & hospital | center | centre | clinic | counseling | sunflower | place to go | help center | doctor ! shelter
topic.place: open now | open today | open tonight | open at night | open on sunday | open late
topic.evidence: evidence | proof & keep | save | collect | need | what | how | should | dont have | no= | without
topic.evidence: can i shower | should i shower | can i wash | should i wash | keep my clothes | what should i keep
topic.already: already | have & showered | washed | deleted | threw away | thrown away | cleaned | took a shower
topic.late: too late | so long ago | is it late | statute of limitations | years have passed | still report | still do something | so many years
topic.health: pregnan | morning after | emergency contracept | plan b | std= | sti= | hiv | aids= | infection | missed my period | late period
topic.drugged: spiked | drugged | something in my drink | drug test | roofie
topic.injury: bruise | bruises | injur | wound & photo | picture | record | certificate | doctor | document
topic.injury: medical certificate
topic.deletion: take down | taken down | remove | delete | get rid of | erase & photo | photos | video | videos | pictures | images | post= | nudes
topic.report: report & should | how | if= | want | can | have to | police | what happens | afraid | do i | it=
topic.report: police & go to | what happens | tell | talk | should | how | afraid | statement | believe
topic.report: press charges | file a complaint | file charges
topic.lawyer: lawyer | attorney | legal help | legal advice | legal aid | legal support
topic.keep_away: restraining order | protection order | protective order | keep him away | keep her away | stay away from me | stop him from coming
topic.stalking_measures: stalk & stop | what can | how | measures | report | police | do about
topic.money: cost | free= | pay= | afford | how much | expensive | compensation | money for | fees
topic.debt: debt | owe | loan
topic.shelter: shelter | place to sleep | place to stay | somewhere to stay | somewhere to sleep | nowhere to go | nowhere to sleep | safe house | cant go home | have no place
topic.stay: visa | immigration | undocumented | deport | overstay | illegal stay | residence | alien card | arc=
topic.school: school & tell | report | bully | violence | help | what
topic.work: hr= | human resources | labor office | report my boss | sexual harassment at work | workplace
topic.army: army | military | soldier | barracks | navy | sergeant
topic.plan: how | plan | want | safely | prepare | ready & leave him | leave her | leave home | escape | get away | leave my husband | leave safely | get out of here safely | move out
topic.devices: phone | location | account | kakao | laptop & tracked | tracking | hacked | spying | spyware | monitored | being watched | knows where | read my | reads my | track me
topic.friend: friend | sister | coworker | roommate | someone i know & help her | help him | help them | how can i help | support her | support him | what should i say | what can i do for
topic.child: my child | my daughter | my son | my kid | a child & told me | said that | told us | says
topic.men: im a man | i am a man | im a guy | i am a guy | for men | help men | male victim | male survivor | men too
topic.lgbt: gay= | lesbian | trans= | transgender | lgbt | queer | bisexual | outing me | same sex
topic.disability: disab | wheelchair | deaf | blind= | sign language | autis
topic.secrecy: anonymous | confidential | private | who reads | who sees | who will see | who will know | secret= | tell my parents | find out that i | will my family | what i wrote | last conversation | last chat | earlier conversation | earlier chat | previous conversation | previous chat | did my wife | did my husband | did my girlfriend | did my boyfriend | message from before
topic.limits: have to report | must report | obliged to report | required to report | tell the police about me | mandatory report
topic.visit: what happens at | what happens when i go | what will they do | what do they do | what do you do at & center | centre | hospital | counsel | visit | go
topic.feelings: my fault | guilty | ashamed | shame | embarrass | cant sleep | nightmares | am i normal | is this normal | is it normal | anxious | depressed | keep crying | flashback | blame myself
topic.overwhelmed: too much | overwhelm | cant handle | cant cope | exhausted | so tired of this | i need a break
""",
    }
)

NOT_MEANT: Mapping[str, str] = MappingProxyType(
    {
        "ko": """
칼국수 | 야구방망이 | 때려치 | 때를밀 | 밥때 | 맞춤 | 알맞 | 비맞고 | 비를맞 | 주사맞 | 주사를맞 | 때려박 | 손님맞이 | 뉴스에서 | 영화에서 | 드라마에서 | 게임에서 | 모기 | 오늘비 | 바람맞 | 눈맞 | 방법 | 법대 | 입법 | 문법 | 마법 | 방문판매 | 어디까지 | 어디에서왔
""",
        "en": """
hit the gym | hit me up | beat the traffic | heart beat | big hit | hit song | hit the road | stay in touch | keep in touch | get in touch | in touch with | touch screen | in the movie | in a movie | free time | feel free | on the news | free of | photo id
""",
    }
)

_EARS = Lexicon(ROWS, NOT_MEANT, STORIES)
_TIMES = ("now", "h24", "h72", "h120", "w2", "older")
_SHORT = 30  # characters of an answer to the question of when or how old


# Answers --------------------------------------------------------------------------------------------------------------

SHORT_ANSWERS: Mapping[str, str] = MappingProxyType(
    {
        "yes": """
응 | 웅 | 엉 | 네 | 넵 | 넹 | 예 | 네네 | 그래 | 그래요 | 맞아 | 맞아요 | 맞습니다 | 좋아 | 좋아요 | 그렇습니다 | 그럼요 | ㅇㅇ | ㅇ | 당연하지 | 오케이 | 네 맞아요 | 네 좋아요 | 할게요
yes | yeah | yep | yup | ya | yea | sure | ok | okay | of course | y | yes please | correct | right | thats right | i do | i am | uh huh | yess | definitely
是 | 是的 | 对 | 对的 | 嗯 | 好 | 好的 | 可以 | 行 | vâng | dạ | có | ừ | đúng | đúng vậy | phải | dạ vâng | oo | opo | oo nga | tama | sige
បាទ | ចាស | ចា៎ | បាទ/ចាស | ត្រូវហើយ | тийм | тиймээ | за | да | ага | угу | конечно | верно | хорошо | はい | うん | ええ | そうです | そう | ใช่ | ค่ะ | ครับ | ใช่ค่ะ | ใช่ครับ | ได้ | ตกลง
ແມ່ນ | ແມ່ນແລ້ວ | ເຈົ້າ | ໂດຍ | ha | xa | ҳа | xop | albatta | тўғри | togri | हो | हजुर | हुन्छ | अँ | ho | hajur
""",
        "no": """
아니 | 아니요 | 아니오 | 아뇨 | 아녀 | 아니에요 | 아니예요 | ㄴㄴ | 노 | 싫어 | 싫어요 | 안 할래요 | 안 해요 | 아닙니다 | 없어요 | 없음 | 아직 아니요
no | nope | nah | no thanks | no thank you | not really | n | never | nothing | i dont | not now | not yet | im not | none
不 | 不是 | 没有 | 不要 | 不用 | 不行 | 否 | không | ko | không phải | không có | dạ không | chưa | hindi | hindi po | di | wala | ayaw | ayoko | huwag
ទេ | អត់ទេ | មិនមែនទេ | អត់ | үгүй | үгүй ээ | биш | нет | неа | не надо | いいえ | いや | ちがう | 違います | ううん | ไม่ | ไม่ใช่ | ไม่ค่ะ | ไม่ครับ | ไม่มี | ไม่เอา
ບໍ່ | ບໍ່ແມ່ນ | ບໍ່ມີ | yoq | йўқ | kerak emas | होइन | छैन | अहँ | हुँदैन | hoina | chaina
""",
        "skip": """
몰라 | 몰라요 | 모르겠어 | 모르겠어요 | 잘 모르겠어요 | 모르겠음 | 모름 | 글쎄요 | 말하기 싫어 | 말하기 싫어요 | 말하고 싶지 않아요 | 대답하기 싫어요 | 대답 안 할래요 | 말 안 할래요 | 패스 | 건너뛰기 | 건너뛸게요 | 넘어갈게요 | 넘어가 | 넘어가요 | 노코멘트 | 기억 안 나요 | 안 말할래 | 비밀
i dont know | dont know | dunno | idk | not sure | im not sure | skip | skip this | pass | i dont want to say | i dont want to answer | rather not say | id rather not say | prefer not to say | no comment | i dont remember | next question | dont want to talk about it | no idea | unsure
不知道 | 不清楚 | 不想说 | 跳过 | 不确定 | không biết | ko biết | em không biết | tôi không biết | không muốn nói | bỏ qua | không rõ | hindi ko alam | di ko alam | ewan | ayokong sabihin | laktawan | di sigurado
មិនដឹង | មិនចង់និយាយ | រំលង | អត់ដឹង | мэдэхгүй | хэлмээргүй байна | алгасах | мэдэхгүй байна | не знаю | не хочу говорить | пропустить | не уверена | не уверен | わからない | わかりません | 言いたくない | 言いたくないです | スキップ | 知らない | ไม่รู้ | ไม่ทราบ | ไม่อยากบอก | ข้าม | ไม่แน่ใจ
ບໍ່ຮູ້ | ບໍ່ຢາກເວົ້າ | ຂ້າມ | bilmayman | aytishni xohlamayman | otkazib yuborish | билмайман | थाहा छैन | भन्न चाहन्न | छोड्नुस् | थाहा भएन | thaha chaina
""",
        "next": """
다음 | 다음으로 | 다음이요 | 계속 | 계속해요 | 계속해주세요 | 계속할게요 | 넥스트 | 더 보기 | 더보기 | 더 | 다음 거
next | continue | go on | more | carry on | next one | next please | keep going | proceed | go ahead
下一个 | 继续 | 下一步 | tiếp | tiếp tục | tiếp theo | susunod | ituloy | tuloy | បន្ត | បន្ទាប់ | дараах | дараагийн | үргэлжлүүлэх | дальше | далее | продолжить | 次 | 次へ | 続ける | 続き | ต่อไป | ถัดไป | ต่อ | ຕໍ່ໄປ | ຖັດໄປ | keyingi | davom | davom etish | кейинги | अर्को | अगाडि | जारी राख्नुस्
""",
        "back": """
뒤로 | 뒤로가기 | 이전 | 이전으로 | 돌아가기 | 돌아가 | 돌아갈래요 | 전으로 | 되돌리기 | 앞으로 돌아가 | 백 | 뒤로 갈래요
back | go back | previous | return | undo | take me back | back please | one step back
返回 | 上一步 | 后退 | quay lại | trở lại | lui lại | bumalik | balik | bumalik po | ត្រឡប់ | ត្រឡប់ក្រោយ | ថយក្រោយ | буцах | буцаах | назад | вернуться | 戻る | 戻って | 前へ | ย้อนกลับ | กลับ | กลับไป | ກັບຄືນ | ກັບ | ortga | orqaga | қайтиш | орқага | फर्कनुस् | पछाडि | फर्किने
""",
    }
)
"""Whole short messages, in all languages together."""


def _bare(words: str) -> str:
    return words.translate(PLAIN).replace(" ", "")


_ANSWERS: Mapping[str, str] = {
    _bare(clean(words)): answer
    for answer, block in SHORT_ANSWERS.items()
    for line in lines(block)
    for words in line.split("|")
}
_CHAT_LETTERS = {"ㅇㅇ": "yes", "ㅇ": "yes", "ㄴㄴ": "no", "ㄴ": "no", "ㅁㄹ": "skip", "ㄱㄱ": "next"}
# Politeness around an answer. Never the whole of it.
_AROUND = ("please", "thanks", "thankyou", "just", "um", "oh", "well", "요", "여", "용", "음", "아", "저", "그냥", "po", "ạ", "です", "ค่ะ", "ครับ")  # fmt: skip


def _answer(cleaned: str) -> str | None:
    """The answer that a whole short message gives."""
    for reading in dict.fromkeys((cleaned, *readings(cleaned))):
        said = _bare(reading)
        for _ in range(3):
            if said in _ANSWERS:
                return _ANSWERS[said]
            for word in _AROUND:
                if said.endswith(word) and said != word:
                    said = said.removesuffix(word)
                    break
                if said.startswith(word) and said != word:
                    said = said.removeprefix(word)
                    break
            else:
                break
    return None


# Ages -----------------------------------------------------------------------------------------------------------------

_TENS = {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70}
_ONES = {"": 0, "한": 1, "하나": 1, "두": 2, "둘": 2, "세": 3, "셋": 3, "네": 4, "넷": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}  # fmt: skip
_NUMBERS = {ten + one: _TENS[ten] + value for ten in _TENS for one, value in _ONES.items()}
_NUMBERS |= {one: value for one, value in _ONES.items() if value >= 5}
_NUMBER_KO = r"(?P<age>\d{1,2}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_CHILD_KO = r"(?:딸|아들|아이|애|동생|조카|손녀|손자|친구)"
_AGE_KO = (
    # said of somebody else, then of oneself; "when I was 15" and "a man of 20" tell nothing
    (
        True,
        re.compile(
            rf"{_CHILD_KO}(?:아이)?(?:이|가|는|은|도)?(?:지금|이제|올해|만)?{_NUMBER_KO}(?:살|세)(?!때|적|부터|많|차이)"
        ),
    ),
    (True, re.compile(rf"(?<!\d){_NUMBER_KO}(?:살|세)(?:짜리|된|인)?(?:여자|남자)?{_CHILD_KO}(?!구)")),
    (
        False,
        re.compile(
            rf"(?:^|저는|저|나는|나|전|난|제가|내가|제나이는|나이는|올해|만|이제){_NUMBER_KO}(?:살|세)?"
            rf"(?=$|이에요|예요|이예요|에요|인데|입니다|이야|이고|임$|이요|요$|이라|이구|여자|남자|여학생|남학생|학생|여성|남성)"
        ),
    ),
)
_SCHOOL_KO = (
    (
        "under_14",
        re.compile(
            r"(?:초[1-6]|초등학생|초딩|중1|중2|초등학교[1-6]학년|중학교[12]학년)(?=인|이|학|예|에|입|임|요|$|여|남|딸|아들|야|라|다니)"
        ),
    ),
    (
        "minor",
        re.compile(
            r"(?:중3|고[123]|중학생|고등학생|중딩|고딩|미성년자|청소년|중학교3학년|고등학교[123]학년)(?=인|이|예|에|입|임|요|$|여|남|딸|아들|야|라|다니)"
        ),
    ),
)
_CHILD_EN = r"(?:my |the |a )?(?:daughter|son|child|kid|sister|brother|niece|nephew|friend)"
_AGE_EN = (
    (
        True,
        re.compile(
            rf"\b{_CHILD_EN} (?:is |whos |who is |aged |age )(?:only )?(?P<age>\d{{1,2}})\b(?! ?(?:min|%|percent|year older))"
        ),
    ),
    (True, re.compile(rf"\b(?P<age>\d{{1,2}}) (?:years? old|yo|yrs? old|year old) {_CHILD_EN}")),
    (
        False,
        re.compile(
            r"\b(?:im|i am|i m|me|my age is|just turned|turned|aged|age) (?:only |just |now )?(?P<age>\d{1,2})\b"
            r"(?! ?(?:min|km|kg|hour|day|week|month|percent|mile|pound|of|th|years? (?:older|younger)|weeks?))"
        ),
    ),
    (False, re.compile(r"^(?P<age>\d{1,2}) ?(?:years? old|yo|yrs? old|years|f|m)?$")),
)
_SCHOOL_EN = (
    (
        "under_14",
        re.compile(
            r"\b(?:im|i am|i m) (?:a |an |in )?(?:the )?(?:elementary|primary|[4-8]th grade|(?:fourth|fifth|sixth|seventh|eighth) grade)"
        ),
    ),
    (
        "minor",
        re.compile(
            r"\b(?:im|i am|i m) (?:a |an |in |still in )?(?:the )?(?:middle school|high school|junior high|minor\b|teenager|underage|(?:9|10|11|12)th grade)"
        ),
    ),
)
_ADULT = re.compile(
    r"^(?:저는|나는|전)?(?:성인|어른|대학생|직장인)(?:이에요|예요|입니다|이요|요|임)?$|^(?:im|i am)? ?(?:an )?adult$"
)


def _band(age: int) -> str | None:
    return None if not 3 <= age <= 99 else "under_14" if age < 14 else "minor" if age < 19 else "adult"


def _age(cleaned: str) -> tuple[str | None, bool]:
    """The age band that is told, and whether it is somebody else's."""
    joined = cleaned.replace(" ", "")
    for expressions, text in ((_AGE_KO, joined), (_AGE_EN, cleaned)):
        for other, expression in expressions:
            found = expression.search(text)
            if found and not (text == found["age"] and found["age"].isdigit() and int(found["age"]) < 6):
                said = found["age"]
                return _band(int(said) if said.isdigit() else _NUMBERS[said]), other
    for bands, text in ((_SCHOOL_KO, joined), (_SCHOOL_EN, cleaned)):
        for band, expression in bands:
            if found := expression.search(text):
                before = text[max(0, found.start() - 8) : found.start()] + text[found.end() : found.end() + 3]
                return band, bool(re.search(_CHILD_KO, before))
    return ("adult" if _ADULT.search(joined) or _ADULT.search(cleaned) else None), False


# Understanding --------------------------------------------------------------------------------------------------------


def understand(text: str) -> Understood:
    """Tell what a typed message answers, tells and asks for. Never raises; keeps no word.

    text: anything a person may type. What is not understood gives an empty `Understood`.
    """
    cleaned = clean(text)
    if answer := _answer(cleaned):
        return Understood(answer=answer)
    if compat := _CHAT_LETTERS.get(text.strip()[:3]):
        return Understood(answer=compat)
    codes = [code for code, _ in explain(text)]
    kinds = [code.partition(".")[2] for code in codes if code.startswith("kind.")]
    times = [code.partition(".")[2] for code in codes if code.startswith("when.")]
    age, other = _age(cleaned)
    told = [(Fact.KIND, kind) for kind in kinds]
    if times and (kinds or len(cleaned) <= _SHORT):
        told.append((Fact.WHEN, min(times, key=_TIMES.index)))
    if age:
        told.append((Fact.AGE, age))
    if "who.other" in codes or (age and other):
        told.append((Fact.WHO, "other"))
    topics = tuple(Topic(code.partition(".")[2]) for code in codes if code.startswith("topic."))
    return Understood(None, tuple(dict.fromkeys(told)), topics)


def explain(text: str) -> tuple[tuple[str, str], ...]:
    """The rows that speak, as code and line, the most specific first. The lines are ours."""
    found = [pattern for walk in walks(readings(clean(text))[-1], _EARS) for pattern in walk.patterns]
    told: dict[str, str] = {}
    for pattern in sorted(found, key=lambda pattern: -len(pattern.groups)):
        told.setdefault(pattern.code, f"{pattern.tag}: {pattern.written}")
    return tuple(told.items())
