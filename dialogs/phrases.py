"""For native readers and developers: the words by which danger and wishes are heard, language by language.

How to read a line of `PATTERNS`
    `signal: a | b & c | d > e ! f` speaks when one of (a, b) and one of (c, d) stand near each other, in any order, `e`
    follows soon after, and `f` does not stand near. `@they: a | b` names stems for the lines below it.

How to read a stem
    A stem is the beginning of a word, so that it hears every ending. `=` at its end asks for the whole word, `^` at its
    start for the beginning of a word where words are read without blanks: Korean, Chinese, Japanese, Thai, Lao, Khmer.
    `#` stands for each age under nineteen. Case, apostrophes, tone marks and accents do not matter.

`EVERYWHERE` holds lines for all languages at once: its words are names of ideas (`ideas.py`), not stems.

`HARMLESS` expressions are blotted out first, and nothing that they touch is heard. After the words of `STORIES`, the
next few words tell a film, not a life. Tags ending in `-Latn` are languages typed in Latin letters without their own
spelling. Everything but Korean and English waits for a native reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = [
    "A_PERSON",
    "EVERYWHERE",
    "HARMLESS",
    "PATTERNS",
    "PLEAS",
    "POLITE",
    "STORIES",
    "TELLING",
    "TRADITIONAL",
    "WISHES",
]

PATTERNS: Mapping[str, str] = MappingProxyType(
    {
        "ko": """
@they: 남편 | 남친 | 남자친구 | 아빠 | 아버지 | 새아빠 | 의붓 | 오빠 | 삼촌 | 그사람 | 그놈 | 그새끼 | 그인간 | 이새끼 | 이인간 | 걔 | 쟤 | 그남자 | 이남자 | 전남친 | 전남편 | 애인 | 동거남 | 가해자 | 시아버지 | 사장 | 팀장 | 엄마 | 여친 | 와이프
@phone: 폰을 | 폰이 | 폰도 | 폰다 | ^폰 | 제폰 | 내폰 | 휴대폰 | 핸드폰 | 핸폰 | 휴대전화 | 카톡 | 카카오톡 | 문자내역 | 메시지 | 메세지 | 통화기록 | 통화목록 | 통화내역
@door: 문을 | 문이 | 문앞 | 문두 | 문부 | 문차 | 문따 | 문쾅 | ^문= | 방문 | 현관 | 창문 | 유리창 | 도어락 | 대문 | 문밖
# Weapons
@weapon: ^칼= | ^칼을 | ^칼이 | ^칼로 | ^칼들 | 칼을 | 칼들고 | 칼들이 | 칼들었 | 칼로 | 칼든 | 칼갖 | 칼가지 | 칼가져 | 칼꺼 | 칼휘 | 식칼 | 부엌칼 | 회칼 | 과도를 | 과도로 | ^과도 | 흉기 | 망치 | 도끼 | 방망이 | 몽둥이 | 골프채 | 송곳 | 각목 | 쇠파이프 | 낫을 | 낫들 | 낫으로 | 권총 | 엽총 | ^총= | ^총을 | ^총으로 | ^총들 | 총을들 | 총을겨 | 총을가 | 깨진병 | 소주병 | 맥주병 | 병을깨 | 면도칼 | 커터칼 | 드라이버 | 전기톱 | 톱을 | 톱들 | ^톱= | ^톱들 | 휘발유 | 신나 | 염산 | 칼같은
weapon: @weapon & 들고 | 들었 | 들어요 | 들이 | 든채 | 들고있 | 쥐고 | 쥐었 | 꺼냈 | 꺼내 | 가져왔 | 가져와 | 가지고왔 | 가지고와 | 가지고있 | 가지고서 | 갖고있 | 갖고와 | 갖고왔 | 갖고서 | 갖고다 | 문앞 | 방앞 | 문밖 | 숨겨 | 갈고있 ! 요리 | 썰 | 깎
weapon: @weapon & 겨누 | 겨눴 | 겨눠 | 휘두 | 휘둘 | 위협 | 협박 | 찌르 | 찌른 | 찌를 | 찔 | 죽이 | 죽인 | 죽여 | 내려치 | 내리치 | 내려쳤 | 때리 | 때려 | 때렸 | 맞았 | 맞고 | 던졌 | 던지 | 목에 | 제목에 | 들이대 | 들이댔 | 들이밀 | 들고 | 쫓아 | 뿌리 | 뿌렸 | 붓고 | 부었 ! 요리 | 썰
weapon: 가위 | 젓가락 | 포크 | 벨트 | 허리띠 | 유리조각 | 깨진유리 & 찌르 | 찌른 | 찔렀 | 휘두 | 휘둘 | 위협 | 겨누 | 들이대 | 죽이 | 죽인
weapon: 찌르겠 | 찌른다 | 찌른대 | 찔러죽 | 찔러버 | 찌르려 | 칼부림 | 칼맞 | 쏘겠 | 쏴죽 | 쏜다고 | 쏴버 | 칼든 | 망치든 | 흉기든 | 흉기로 | 불지른 | 불지르 | 불을지르 | 불질러 | 기름을붓 | 칼있어
# Danger now
@hitting: 맞고있 | 맞고이써 | 맞는중 | 폭행당하는중 | 때리고있 | 때리는중 | 패고있 | 밟고있 | 두들겨패 | 폭행하고있 | 폭행당하고있 | 폭행중 | 구타
immediate_danger: 살려주 | 살려줘 | 살려달 | 살려조 | 살려쥬 | 살려죠 | 살려여 | 살려요 | 사람살려 | ^살려= | 저좀살 | 나좀살 | 저좀구해 | 나좀구해 | 저를구해 | 우리를구해 | 우리좀구해 | 목숨만살
immediate_danger: 도와주 | 도와줘 | 도와달 | 도와조 | 도와쥬 | 도아주 & 빨리 | 지금 | 당장 | 제발 | 급해 | 급합 | 긴급 | 맞고 | 때려 | 때리 | 위험 | 죽
immediate_danger: @hitting
immediate_danger: 지금 | 방금 | 당장 | 또 & 때려요 | 때려여 | 때립니 | 때린다 | 때리고 | 때렸 | 맞고 | 맞았 | 맞아요 | 맞아서 | 팼어 | 패요 | 폭행 | 주먹 & @they | 저를 | 저 | 나를 | 무서 | 어떡 | 요
immediate_danger: @door & 부수 | 부시고 | 부시려 | 부셔 | 부쉈 | 부숴 | 뜯고 | 뜯어 | 발로차 | 따고들 | 따고있 | 쾅쾅 | 깨고 | 깨부 | 강제로열 | 열려고해 | 들어오려 | 들어올려 | 들어올라
immediate_danger: @door & 두드리 | 두들기 | 두드려 | 치고있 & 소리 | 무서 | 전남 | 남편 | 죽 | 계속 | 욕 | 고함 | 안가
immediate_danger: 들어오려고 | 들어올려고 | 쳐들어 & 부수 | 억지로 | 강제 | 지금 | 창문 | 현관 | 집
immediate_danger: 죽인대 | 죽인다 | 죽이겠 | 죽여버 | 죽이려 | 죽이러 | 죽일거 | 죽일것 | 죽일려 | 죽일라 | 죽일지 | 죽일까 | 죽여요 | 죽이고말 | 다죽여 | 죽인데 | 죽이는거아 | 없애버린 | 묻어버린 | 가만안둔 | 가만안둘 | 가만두지않 | 해코지 | 같이죽자 | 때려죽 | 패죽 | 찢어죽 | 맞아죽 | 살해 | 목숨이위 | 생명의위협 | 생명이위 | 신변의위 | 신변에위
immediate_danger: ^오면 | 집에오면 | 돌아오면 | 들어오면 | 걸리면 | 들키면 | 잡히면 | 퇴근하면 | 알게되면 & 죽어 | 죽을 | 죽는 | 맞아 | 끝장 | 때릴 | 때려 | 또맞 | 죽습
immediate_danger: ^곧 | 금방 | 이제곧 | 지금 | 방금 | 분뒤 | 분후 | 분이면 | 분안에 | 분있으면 | 이따 | 거의다 > 온대 | 온다 | 와요 | 올거 | 올것 | 올시간 | 올텐데 | 온답 | 들어와 | 들어온 | 들어올 | 도착 | 쫓아와 | 쫓아오 | 찾아와 | 찾아온 | 오고있 | 오는중 & 무서 | 죽 | 때리 | 때릴 | 맞을 | 맞아 | 숨어 | 숨을데 | 숨을곳 | 어떡 | 어떻 | 도망 | 빨리 | 큰일 | 답좀
immediate_danger: 숨어있 | 숨어서 | 숨었어 | 도망쳐나 | 도망치고 | 도망치는중 | 도망중 | 도망나왔 | 도망나온 | 맨발로 | 쫓기고 | 쫒기고 | 쫓기는중 | 쫓아오고 | 쫓아와요 | 쫒아와 | 쫒아오
immediate_danger: 강간하려 | 덮치려 | 성폭행하려 | 겁탈하려 | 옷을벗기려 | 끌고가 | 끌고갔 | 끌려가 | 끌려갔 | 납치 | 강제로차에 | 억지로차에 | 차에태우려
immediate_danger: 난동 | 행패 | 물건을던 | 물건던 | 물건을부 | 물건부 | 집을부수 | 살림을부 | 살림부 | 때려부수 | 다부수 & 지금 | 있어요 | 중이 | 계속 | 무서 | 술
immediate_danger: 죽을것같 | 죽을거같 | 이러다죽 | 죽겠어요 & 맞다가 | 맞아서 | 때리 | 때려 | 남편 | 남친 | 아빠 | 맞고
immediate_danger: 경찰 | 112 | 신고 & 불러주 | 불러줘 | 보내주 | 보내줘 | 해주세요 | 해줘요 | 해줘 & 지금 | 빨리 | 제발 | 대신 | 당장 | 급
immediate_danger: 지금위험 | 위험해요지금 | 너무위험해요 | 위험한상황 | 긴급상황 | 급박
# The other person is near
@cant_speak: 말을할수 | 말할수 | 말못 | 말을못 | 말은못 | 말도못 | 말할수없 | 말할수가 | 말하면안 | 전화못 | 전화를못 | 전화는못 | 전화도못 | 전화x | 전화안 | 전화불 | 전화할수없 | 전화하면안 | 통화못 | 통화를못 | 통화는못 | 통화안 | 통화x | 통화불 | 통화할수없 | 소리못 | 소리를못 | 소리내 | 소리낼 | 소리를낼 | 문자만 | 문자로만 | 채팅만 | 채팅으로만 | 카톡만 | 조용히 | 작게말 | 속삭 | 몰래
perpetrator_present: 옆방 | 옆에있 | 옆에앉 | 옆에누 | 옆에서 | 바로앞 | 앞에있 | 바로옆 | 같은방 | 한방에 | 한집에 | 거실에 | 부엌에 | 같이있 | 함께있 | 집에있 | 집에같이 | 뒤에있 | 방밖에 | 문밖에 | 화장실에 | 와있 | 방금들어왔 | 남편이방금 | 방금집에왔 & @cant_speak
perpetrator_present: @they & 자는중 | 자고있 | 자는동안 | 자는사이 | 자는틈 | 잠든 | 잠들었 | 씻는중 | 씻고있 | 씻으러 | 샤워중 | 샤워하 | 화장실간 | 화장실갔 | 화장실에간 | 담배피 | 담배사 | 잠깐나 | 나간사이 | 나갔는데 | 없는사이 | 없는틈 | 깨기전 | 깨면 | 거실에 | 옆방에 | 집에있 | 옆에있 | 같이있 & 빨리 | 몰래 | 조용 | 답좀 | 답장 | 답해 | 시간없 | 시간이없 | 문자만 | 문자로 | 채팅 | 말못 | 전화 | 짧게 | 급해 | 급하 | 들킬 | 들키 | 쓰고있 | 쓰는중 | 금방
perpetrator_present: 그놈 | 그새끼 | 그인간 | 가해자 | 걔 | 그사람 | 그남자 > 옆에있 | 옆방 | 같은방 | 같은집 | 집에있 | 와있 | 들어왔 | 앞에있 | 거실에
perpetrator_present: @they > 바로옆 | 옆에있 | 옆방에 | 바로앞 | 내앞에 | 제앞에 & 지금 | 무서 | 못 ! 친구 | 상담 | 경찰
perpetrator_present: 지금 > 옆에있 | 옆방에있 | 바로옆 | 같은방 ! 친구 | 언니 | 동생 | 상담 | 선생 | 강아지 | 고양이 | 딸 | 아들 | 경찰 | 아기 | 엄마
perpetrator_present: @phone & 검사 | 뒤져 | 뒤지 | 뒤짐 | 뒤진 | 감시 | 몰래봐 | 몰래보 | 다봐요 | 다봐서 | 다보고 | 다본 | 훔쳐 | 엿보 | 감시앱 | 도청 | 들여다 | 미러링 | 비번알 | 비밀번호알 | 비밀번호를알 | 비번을알 | 풀어서봐
perpetrator_present: @phone & 확인해요 | 확인하는데 | 확인함 | 확인하고 | 확인해서 | 확인합 | 볼수있 | 볼까 & @they | 매일 | 맨날 | 자꾸 | 항상 | 밤마다 | 수시로
perpetrator_present: 제문자 | 내문자 | 제톡 | 내톡 | 제메일 | 제통화 & 다봐 | 다보 | 몰래 | 훔쳐 | 읽어 | 확인해 | 검사
perpetrator_present: 이거 | 이걸 | 채팅 | 대화 | 톡 | 폰 | 여기 & 보면 | 들키면 | 걸리면 | 알게되면 | 보게되면 | 봤다간 > 안되 | 안돼 | 안됨 | 큰일 | 죽 | 혼나 | 혼남 | 맞아 | 끝장 | 난리
perpetrator_present: 들키면안 | 들키면큰일 | 들키면죽 | 들킬까 | 들킬것 | 들킬거 | 걸릴까봐 | 볼까봐몰래 | 몰래쓰고 | 몰래쓰는 | 몰래연락 | 몰래하고있 | 몰래채팅 | 몰래문자 | 화장실에서몰래 | 이불속에서 | 보기전에지
perpetrator_present: 듣고있어 | 듣고있는 | 엿듣 | 듣고있어서 & 말하면 | 말못 | 전화 | 옆에 | 옆방 | 못 | 수없 | 수가없 | 조용 | 문밖 | 몰래
perpetrator_present: 말못하는상황 | 말할수없는상황 | 말을할수없는 | 소리를낼수없 | 소리낼수없 | 소리내면안 | 전화할상황이아 | 통화할상황이아 | 전화못하는상황 | 전화할수없는상황 | 전화통화가안되는상황 | 말못함 | 같이있어서말
# Injuries
injury: ^피가 | ^피= | ^피나 | ^피흘 | ^피를 | 피가안 | 피가계속 | 피가많 | 피가너무 | 피가나 | 피흘리 | 피를흘 | 출혈 | 하혈 | 코피 & 안멈 | 안멎 | 멈추지 | 멎지 | 멈추질 | 안그쳐 | 계속 | 많이 | 철철 | 흘러 | 흘리 | 흘렸 | 너무 | 엄청 | 줄줄 | 쏟아 | 나와요 | 나요 | 나고 | 납니 | 남요 ! 생리 | 헌혈
injury: 피범벅 | 피투성이 | 피를토 | 피토했 | 피토하 | 뇌출혈 | 내출혈 | 과다출혈 | 피가안멈 | 밑에서피 | 아래에서피 | 아래서피
injury: 팔이 | 팔을 | ^팔= | 다리 | 갈비 | 손목 | 발목 | 코뼈 | ^코가 | ^코= | 이빨 | 뼈 | 손가락 | 발가락 | 턱 | 어깨 | 광대 | 무릎 | 쇄골 | 허리 & 부러 | 뿌러 | 뿌라 | 부서진 | 부서졌 | 금갔 | 금이갔 | 금이간 | 골절 | 꺾였 | 꺾어 | 탈구 | 빠진거같 | 안움직 | 못움직 | 퉁퉁
injury: 골절 | 뼈가부러 | 뼈부러 | 갈비뼈가 | 고막이 | 고막터 | 이가부러 | 이가나갔
injury: 머리 | 얼굴 | 눈을 | 눈이 | 배를 | 배가 | 갈비 | 옆구리 | 가슴을 & 맞고 | 맞아서 | 맞았 | 맞은 | 부딪 | 박았 | 박고 | 박혔 | 때려서 | 때렸 | 밟혔 | 밟아 | 발로 | 찍혔 | 찧 & 토해 | 토하 | 토했 | 토할 | 어지 | 기절 | 쓰러 | 정신 | 안보여 | 안보이 | 의식 | 혹 | 찢 | 터졌 | 터진 | 숨 | 피 | 부었 | 멍해 | 아파서못
injury: 이빨 | 치아 | 앞니 & 빠졌 | 빠진 | 나갔 | 날아 | 부서 & 맞 | 때 | 주먹 | 밀
injury: 칼에찔 | 칼에베 | 칼에맞 | 칼에다 | 찔려서피 | 칼로그었
injury: 기절했 | 기절하 | 의식을잃 | 의식잃 | 의식이없 | 정신을잃 | 정신잃 | 쓰러졌 & 맞고 | 맞아서 | 맞다가 | 맞았 | 때려 | 때렸 | 때리 | 밀쳐 | 던졌 | 던져 | 머리 | 폭행 | 발로 | 졸 | 벽에 | 주먹
injury: 화상을입 | 화상입 | 뜨거운물을 | 끓는물을 | 담뱃불 | 담배로지 | 담배빵 | 다리미로 | 불로지
injury: 숨을못쉬 | 숨이안쉬 | 숨쉬기힘 | 숨쉬기가 | 숨쉴때 | 숨이잘안 & 맞고 | 맞아서 | 맞았 | 때려 | 때렸 | 갈비 | 밟 | 발로 | 걷어
injury: 병원 | 응급실 & 못가게 | 못가요 | 안보내 | 안데려 | 못가고 & 아파 | 부러 | 피 | 맞아 | 맞았 | 다쳤 | 다쳐 | 다친 | 찢
injury: 많이 | 심하게 | 크게 | 맞아서 | 맞고 | 때려서 & 다쳤 | 다쳐서 | 다쳐 | 찢어졌 | 찢어져 | 터졌 | 부었 | 꿰매 | 꿰맸 | 못걸 | 못걷 | 걷지를못 | 안보여 ! 마음
injury: 입술이터 | 입안이터 | 눈이부어 | 눈을못뜨 | 눈두덩 | 앞이안보 | 눈이안보 | 이마가찢 | 머리가깨 | 머리깨 | 머리가터 & 맞 | 때 | 피 | 터 | 요
injury: 임신 & 배를차 | 배를때 | 배를발 | 배를맞 | 배맞 | 배를걷 | 배를밟 | 배찼
# Choking
strangulation: 목을졸 | 목을조르 | 목을조른 | 목을조여 | 목을조였 | 목졸 | 목조르 | 목조른 | 목조여 | 목을눌 | 목을누르 | 목누르 | 목눌 | 목이졸 | 목을움켜 | 목을꽉 | 목을두손 | 목을양손 | 목을손으로 | 목을줄로 | 목을끈 | 목을감아 | 목을잡고누 | 목을잡고벽 | 교살 | 헤드락 | 목을팔로
strangulation: ^목 | ^목을 & 잡고 | 잡아 | 잡혀 | 잡혔 | 쥐고 | 쥐었 | 움켜 | 조르 | 졸라 | 졸랐 | 졸려 | 졸렸 & 숨 | 눈앞 | 캄캄 | 기절 | 정신 | 벽에 | 안놔 | 놓지 | 들어올 | 켁 | 목소리 | 자국 | 멍 | 캑
strangulation: 숨못쉬게 | 숨을못쉬게 | 숨도못쉬게 | 숨못쉬도록 | 숨을못쉬도록 | 숨을막 | 숨을쉴수없게 | 질식시 | 베개로눌 | 베개로얼굴 | 베개로입 | 베개로막 | 이불로얼굴 | 코와입을막 | 입과코를막 | 입이랑코 | 비닐봉지를씌 | 비닐을씌
# Suicide: never the everyday "배고파 죽겠다"
suicide: 죽고싶 | 죽구싶 | 죽고십 | 죽고시퍼 | 죽고프 | 죽어버리고싶 | 죽어버릴래 | 죽어버릴까 | 죽어버리려 | 죽으려 | 죽으러 | 죽을래요 | 죽을래 | 죽을생각 | 죽을까요 | 죽을까생각 | 죽을까고민 | 그냥죽을까 | 그냥죽 | 죽는게낫 | 죽는게나 | 죽는게더 | 죽는편이 | 죽는방법 | 죽는법 | 죽기로 | 죽을결심 | 죽을준비 | 죽어야끝 | 죽어야겠 | 죽으면다 | 죽으면편 | 죽어없어 | 뒤지고싶 | 뒈지고싶 ! 오면 | 들키면
suicide: 죽을려고 | 죽을거야 | 죽을거에 | 죽을거예 | 죽을겁 ! 오면 | 들키면 | 걸리면 | 맞아
suicide: 살기싫 | 살기가싫 | 살고싶지 | 살고싶은마음 | 살고싶은생각 | 그만살 | 안살고싶 | 살이유 | 살아갈이유 | 살의미 | 사는의미 | 살아서뭐 | 살자신 | 살아갈자신 | 살가치 | 살아있기싫 | 살아있는게 | 사라지고싶 | 사라지고십 | 사라져버리고싶 | 사라질래 | 없어지고싶 | 없어져버리고 | 세상을떠 | 세상떠나 | 세상에없 | 하늘나라로가 | 하늘나라가고 | 삶을끝 | 삶을마감 | 생을마감 | 생을끝 | 인생을끝 | 인생끝내 | 목숨을끊 | 목숨끊 | 스스로목숨 | 극단적선택 | 극단적인선택 | 극단선택 | 극단적인생각
suicide: ^자살 | 자살하 | 자살시도 | 자살생각 | 자살충동 | 자살할 | 자살을 | 자살각 | 자살마려 | 나자살 | ㅈㅅ | ㅈ살 | ^자해 | 자해하 | 자해했 | 자해를 | 자해충동 | 손목을긋 | 손목을그었 | 손목을그어 | 손목긋 | 손목그었 | 손목그어 | 팔을그었 | 팔을긋 | 팔에칼 | 손목에칼 | ^유서 | 내유서 | 뛰어내리 | 뛰어내릴 | 뛰어내려 | ^투신 | 투신하 | 한강가 | 한강다리 | 한강에뛰 | 마포대교 | 목매 | 목을매 | 목맬 | 번개탄 | 음독
suicide: 다끝내고싶 | 다끝낼 | 다끝내버 | 다끝내려 | 모든걸끝 | 모두끝내고 | 전부끝내고 | 이제끝내고싶 | 그만끝내고싶 | 다그만두고싶고죽 | 다놓고싶 | 다포기하고싶 ! 관계 | 이혼 | 결혼 | 소송 | 사귀
suicide: ^약= | ^약을 | ^약도 | ^약모 | 약모아 | 약을모 | 수면제 | 진통제 | 알약 | 농약 & 모아 | 모았 | 모으 | 한꺼번에 | 털어넣 | 털어먹 | 한움큼 | 한통을 | 한통다 | 다삼 | 삼켰 | 과다 | 먹고죽 | 먹고끝 | 다먹고 | 수십알 | 백알 | 마시고죽 | 마실 ! 탄거
suicide: 수면제 | 진통제 | 농약 | 약통 & 다먹 | 마셨 | 먹었어요많 | 수십 | 알먹
suicide: 옥상 | 난간 | 다리위 | 베란다 & 올라 | 서있 | 뛰 | 떨어 & 죽 | 끝 | 뛰 | 마지막 | 무섭지않 | 혼자
suicide: 마지막 & 인사 | 편지 | 글이 | 말해 | 말이 | 부탁 | 밤 & 죽 | 끝 | 고마웠 | 미안 | 안녕 | 떠나
suicide: 눈안떴으면 | 눈을안떴으면 | 눈뜨지않 | 눈을뜨지않 | 안깨어났으면 | 깨어나지않 | 안깼으면좋겠 | 잠들어서안 | 내일이안왔 | 태어나지말 | 그만숨쉬고싶 | 숨쉬는것도싫
suicide: 나만없으면 | 저만없으면 | 나하나없 | 저하나없 | 나만죽으면 | 저만죽으면 | 내가없어지면 | 제가없어지면 | 내가사라지 | 제가사라지 | 내가죽으면 | 제가죽으면 | 내가없는게 | 제가없는게 | 저만사라지 | 나만사라지
# Children
@child_hurt: 애를 | ^애도 | 애까지 | ^애한테 | 애들을 | 애들도 | 애들까지 | 애들한테 | 아이를 | 아이도 | 아이까지 | 아이한테 | 아이에게 | 아이들을 | 아이들도 | 아이들까지 | 아이들한테 | 아이들에게 | 아기를 | 아기도 | 아기까지 | 아기한테 | ^애기를 | ^애기도 | ^애기까지 | ^애기한테 | 아들을 | 아들도 | 아들까지 | 아들한테 | 딸을 | 딸도 | 딸까지 | 딸한테 | 딸아이 | 동생을 | 동생도 | 동생까지 | 동생한테 | 조카를 | 조카도 | 막내를 | 막내도 | 큰애 | 작은애 | 자식들 | 자식도 | 갓난
@harm: 때려 | 때리 | 때렸 | 때린 | 때림 | 던졌 | 던져 | 던지 | 학대 | 패요 | 패고 | 팼 | 팬다 | 패는 | 죽이 | 죽인 | 죽여 | 만져 | 만지 | 만졌 | 더듬 | 추행 | 성폭 | 굶 | 밟 | 발로차 | 발로찼 | 발로찬 | 목을 | 방치 | 감금 | 가둬 | 가두 | 손찌검 | 손을대 | 손을댔 | 손대 | 손을올 | 꼬집 | 폭행 | 폭력 | 흔들 | 매질 | 집어던 | 해치 | 건드 | 벗기 | 맞고 | 맞아요 | 맞았 | 화풀이
child_in_danger: @child_hurt & @harm ! 예방접종 | 주사
child_in_danger: 애때려 | 애때리 | 애때렸 | 애팬 | 애팼 | 애패 | 동생때려 | 동생때리 | 동생때렸 | 딸때려 | 딸때리 | 아들때려 | 아들때리 | 아이때려 | 아이때리 | 아이때렸 | 아기때 | 애기때 | 애던 | 아기던 | 동생팬 | 동생패
child_in_danger: ^애가 | 애들이 | 아이가 | 아이들이 | 아기가 | 애기가 | 딸이 | 아들이 | 동생이 | 조카가 | 딸아이가 & 맞고있 | 맞고살 | 맞았 | 맞아서 | 맞는걸 | 맞는거 | 맞고 | 멍들 | 멍이 | 당했 | 당하고 | 당한것 | 갇혀 | 굶고 | 학대당 | 추행 | 성폭행 & 아빠 | 엄마 | 남편 | 새아빠 | 할아버지 | 삼촌 | 어른 | 선생 | 지금 | 매일 | 집에서 | 몸에 | 옆집 | 계속 | 어린이집 | 피
child_in_danger: 동생 | 딸 | 언니 | 누나 | 아이 | ^애 | ^내 | ^제 | 우리 > 방에 | 방으로 | 이불에 | 이불속 | 옆에누 | 침대에 & 들어갔 | 들어가 | 들어와 | 들어왔 | 들어온 | 들어옴 | 누웠 | 누워 & 또 | 밤에 | 밤마다 | 새벽 | 몰래 | 자꾸 | 매일 & 아빠 | 아버지 | 의붓 | 삼촌 | 오빠 | 할아버지 | 아저씨 | 형부 | 남편 | 남친 | 사촌
child_in_danger: 아이 | ^애가 | ^애를 | ^애만 | 애들 | 애기 | 아기 | 딸 | 아들 | 동생 & 혼자 | 두고나 | 두고왔 | 두고도 | 놔두고 | 데려가 | 데려갔 | 뺏어갔 | 빼앗아 | 데리고나갔 | 데리고갔 | 안보여줘 & 그사람 | 그집 | 위험 | 학대 | 술취 | 폭력 | 때리 | 때릴 | 때린 | 맞을 | 무서운
child_in_danger: 아동학대 & 지금 | 옆집 | 당하 | 의심 | 보여 | 목격 | 있는것
child_in_danger: 옆집 | 윗집 | 아랫집 & 아이 | 애가 | 아기 | 애들 & 비명 | 맞는소리 | 때리는소리 | 울음 | 울어 | 울고
child_in_danger: 새아빠가 | 의붓아빠가 | 의붓아버지가 | 아빠가 | 삼촌이 | 오빠가 | 할아버지가 & 저를 | ^저= | 나를 | ^날= | 제몸 | 내몸 | 제방 & 만져요 | 만졌 | 만집 | 만지고 | 더듬 | 벗기 | 벗겨 | 성추행 | 성폭행 | 강간
# Locked in
confined: 갇혀 | 갇혔 | 갇힌 | 갇힘 | 가둬 | 가뒀 | 가두고 | 가두었 | 가둔 | 감금 | 잡아두 | 못나가게 | 못나오게 | 나가지못하게 | 나가지도못하게 | 안내보내 | 내보내주지 | 내보내지않 | 붙잡혀있 | 붙들려 | 억류 | 외출을못하 | 외출못하 | 외출도못하 | 밖에못나가 | 집에안보내 | 집에못가게 | 집에보내주지 | 안놔줘 | 놔주지않 | 못내리게 | 안내려줘 | 안내려준 | 내려주지않 | 안풀어
confined: @door | 밖에서 | 자물쇠 | 열쇠 | 바깥에서 & 잠가 | 잠갔 | 잠그 | 잠근 | 잠궈 | 잠궜 | 잠겨 | 잠겼 | 걸어잠 | 채워 | 채웠 | 막고 & 못나 | 나갈수 | 나가지 | 밖에서 | 바깥에서 | 안열 | 못열 | 나오지
confined: 못나가 | 나갈수없 | 나갈수가 | 나가지못 | 못나와 | 나오지못 | 못나감 & 방에서 | 문앞 | 문을 | 숙소 | 기숙사 | 지키 | 감시 | 열쇠 | 모텔 | 창고 | 지하 | 잠 | 차안 | 막아서 | 막고
confined: @phone | 신분증 | 열쇠 | 신발 | 지갑 | 여권 | ^옷 & 뺏 | 빼앗 | 압수 | 가져가 | 가져갔 & 못나 | 갇 | 가둬 | 가두 | 못가 | 숙소 | 감시 | 연락못 | 연락을못 | 집밖 | 집에서만
confined: 손 | 발 | 팔 | 침대 | 의자 | 테이프 & 묶여 | 묶었 | 묶인 | 묶어놓 | 묶어놨 | 결박 | 수갑
# Control for profit
trafficking: 여권 | 신분증 | 외국인등록증 | 등록증 | 통장 | 비자 | 체류증 & 가져가 | 가져갔 | 뺏 | 빼앗 | 압수 | 안줘 | 안주고 | 안줌 | 안돌려 | 돌려주지 | 가지고있 | 갖고있 | 보관 & 사장 | 업주 | 브로커 | 매니저 | 소장 | 사모 | 고용주 | 농장 | 공장 | 업소 | 클럽 | 마담 | 실장 | 빚 | 일하 | 일을 | 못나 | 못가
trafficking: 여권을뺏 | 여권을빼앗 | 여권뺏 | 여권빼앗 | 여권을압수 | 여권압수 | 여권을안돌 | 여권을돌려주지 | 여권안돌
trafficking: ^빚 | 빚을 | 빚이 | 빚다 | 빚때문 | 빚갚 | 선불금 | 마이킹 | 벌금 | 위약금 | 소개비 | 지각비 | 결근비 & 갚을때 | 갚아야 | 갚으라 | 갚기전 | 갚으려면 | 못그만 | 물려 | 물리 | 물게 | 물어내 | 안보내 | 때리 | 몸으로 & 업소 | 손님 | 2차 | 이차 | 못나 | 못그만 | 여권 | 사장 | 업주 | 실장 | 마담 | 성매 | 때리 | 술집 | 노래방 | 유흥 | 안보내 | 몸으로 | 가게
trafficking: 2차 | 이차를 | 이차안 | 이차나 | 성매매 | 조건만남 | 접대 | 몸을팔 | 몸팔 | 유흥업소 | 업소에서 | 안마방 | 오피에 | 보도방 | 티켓다방 | 술시중 | 룸싸롱 | 룸살롱 & 강요 | 시켜 | 시킨 | 시키 | 시켰 | 억지로 | 안나가면 | 안하면 | 보내요 | 보냈 | 보낸 | 하래 | 하라고 | 나가라 | 나가래 | 가라고 | 강제 | 때리 | 때려 | 협박 | 못그만 | 감시 | 가둬 | 못나가 | 벌금 | 빚 ! 접종 | 백신 | 면접
trafficking: 손님 & 강요 | 억지로 | 안나가면 | 강제 | 자라고 | 자게해 | 받게해 | 받으라 | 받으래 | 상대하라
trafficking: 인신매매 | 팔아넘 | 팔려왔 | 팔려갔 | 팔려온 | 성노예 | 성착취
trafficking: 월급 | 임금 | 급여 & 안줘 | 안주고 | 못받 | 안준 & 여권 | 못나가 | 감금 | 가둬 | 때려 | 때리 | 감시
# Assault in the last days
@recent: 어제 | 어젯밤 | 어저께 | ^오늘 | 오늘새벽 | 오늘아침 | 아침에 | 방금 | 새벽 | 그저께 | ^그제 | 엊그제 | 엇그제 | 엊그저께 | 시간전 | 이틀전 | 하루전 | ^아까 | 사흘전 | 간밤 | 지난밤 | 좀전 | 조금전 | 분전에 | 2일전 | 3일전 | 하루됐 | 하루지났 | 이틀됐 | 이틀지났 | 하루밖에
recent_assault_72h: @recent & 강간 | 성폭행 | 성폭력을당 | 성폭력당 | 성추행당 | 성추행을당 | 추행당 | 덮쳤 | 덮쳐 | 몹쓸짓 | 겁탈 | 윤간 | 당했 | 당한거 | 당한것 | 당하고 | 당하였 | 당함 | 스텔싱 | 억지로했 | 강제로했 | 억지로당 | 강제로당 | 강제로관계 | 억지로관계 | 강제로벗 | 억지로벗 | 강제로만 | 억지로만 | 강제로키스 | 억지로키스 | 강제로눕 | 억지로눕 | 강제로덮 | 억지로잤 | 강제로잤 | 강제로끌 | 억지로끌 | 강제로넣 | 억지로넣 | 강제로하 | 억지로하 | 강제로성 | 억지로성 | 강제로해 | 억지로해 | 강제로그 | 억지로그 | 강제로삽 | 그런일을당 | 몸을만졌 | 가슴을만졌 | 옷을벗겼
recent_assault_72h: @recent & 성관계 | 관계를 | 관계했 | 잠자리 | 콘돔 | 삽입 | 했어요 | 했는데 & 원치않 | 원하지않 | 싫다는데 | 싫다고 | 하지말라 | 거부했 | 동의없 | 동의안 | 동의하지않 | 저항 | 몰래뺐
recent_assault_72h: 안씻 | 못씻 | 샤워안 | 샤워를안 | 샤워도안 | 씻지않 | 씻지도 | 씻지못 & 당했 | 당한 | 당하 | 강간 | 성폭 | 그일 | 일이있 | 일을겪 | 증거 | 옷그대로 | 옷도그대로 | 덮쳤 | 강제 | 억지
recent_assault_72h: 사후피임 | 응급피임 & 당했 | 당하 | 강제 | 억지 | 강간 | 성폭 | 원치않 | 싫다고
recent_assault_72h: 아직안씻었 | 아직못씻었 & 어제 | 어젯 | 밤 | 오늘 | 새벽 | 아침
# A child is writing
@other_child: 딸 | 아들 | 조카 | ^애가 | ^애는 | 우리애 | 아이가 | 아이는 | 제자 | 학부모 | 손녀 | 손자 | 동생이 | 동생은 | 여동생 | 남동생
minor_speaker: ^#살 | 저#살 | 나#살 | 전#살 | 저는#살 | 나는#살 | 제가#살 | 내가#살 | 만#살 | 이제#살 | 올해#살 | ^#세 | 만#세 | 열살 | 열한살 | 열두살 | 열세살 | 열네살 | 열다섯 | 열여섯 | 열일곱 | 열여덟 ! @other_child
minor_speaker: ^중1 | ^중2 | ^중3 | ^고1 | ^고2 | ^고3 | ^초3 | ^초4 | ^초5 | ^초6 | 저중1 | 저중2 | 저중3 | 저고1 | 저고2 | 저고3 | 저초4 | 저초5 | 저초6 | 저는중1 | 저는중2 | 저는중3 | 저는고1 | 저는고2 | 저는고3 | 저는초5 | 저는초6 | 중1인데 | 중2인데 | 중3인데 | 고1인데 | 고2인데 | 고3인데 | 초5인데 | 초6인데 | 중2에요 | 중3에요 ! @other_child
minor_speaker: 중학교1학년 | 중학교2학년 | 중학교3학년 | 고등학교1학년 | 고등학교2학년 | 고등학교3학년 | 초등학교3 | 초등학교4 | 초등학교5 | 초등학교6 | 초등학생이 | 초등학생인데 | 초등학생입 | 초등학생예 | 중학생이에 | 중학생인데 | 중학생입 | 중학생이라 | 중학생이고 | 중학생예 | 고등학생이에 | 고등학생인데 | 고등학생입 | 고등학생이라 | 고등학생이고 | 고등학생예 | 여중생인 | 여고생인 | 여중생이 | 여고생이 | 고딩인 | 고딩이 | 중딩인 | 중딩이 | 초딩인 | 초딩이 | 미성년자인 | 미성년자예 | 미성년자에 | 미성년자라 | 미성년자입 | 미성년자이 | 미성년자도 | 미성년이 | 미성년인 | 청소년인데 | 청소년이에 | 청소년도되 ! @other_child
minor_speaker: 엄마한테 | 아빠한테 | 부모님한테 | 부모님께 | 부모한테 | 엄빠한테 | 담임한테 | 집에는 | 부모님이 | 엄마가 & 비밀로 | 비밀 | 말하지마 | 말하지말 | 말안하면 | 말안해주 | 말하지않 | 알리지 | 연락하지 | 연락안 | 안알리 | 모르게 | 이르지
minor_speaker: 부모님동의 | 보호자동의 | 부모님몰래상담 | 부모님없이도
# Drugged
drugged: ^술 | 술을 | 술한잔 | 한잔 | 두잔 | 음료 | 맥주 | 소주 | 커피 | 칵테일 | 와인 | 주스 | ^물을 | 마시고 | 마셨 | 마신 | 회식 | 클럽 | 준거먹 | 준걸먹 & 기억이없 | 기억없 | 기억이안 | 기억안 | 기억이하나 | 기억이끊 | 기억이나지 | 기억나지 | 기억이전혀 | 기억이잘 | 필름이 | 필름끊 | 블랙아웃 | 정신을잃 | 정신잃 | 몸이안움 | 몸을못 | 몸에힘 | 의식을잃 | 의식이없 & ^깨 | 깨보니 | 깨니 | 모텔 | 호텔 | 일어나 | 이상해 | 이상하 | 눈떠 | 눈뜨 | 눈을떠 | 한잔 | 두잔 | ^옷 | 옷이 | 벗 | 낯선 | 조금밖 | 밖에안 | 얼마안 | 갑자기
drugged: 물뽕 | 약탄거 | 약탄것 | 약을탄 | 약을탔 | 약탔 | 약을타서 | 약타서 | 수면제를탄 | 수면제탄 | 수면제를타 | 수면제를먹였 | 수면제먹였 | 수면제를먹이 | 수면제먹이 | 졸피뎀 | ghb | 지에이치비 | 뭔가탄 | 뭘탄 | 뭐탄 | 뭘탔 | 뭐를탔 | 뭔가를탔 | 뭔가를탄 | 약을넣 | 약넣은 | 약을먹였 | 약먹였 | 약을먹이 | 약먹이고 | 마약을먹 | 강제로마약 | 케타민 | 데이트약물 | 데이트강간약 | 약물을탄 | 약물을탔 | 약물에 | 약에취 | 이상한약
drugged: 술 | 음료 | 커피 | 잔에 | 물에 | 주스 & 뭘넣 | 뭐넣 | 뭔가넣 | 뭔가를넣 | 뭘섞 | 뭔가섞 | 뭔가를섞 | 약섞 | 뭔가탔
drugged: 깨보니 | 깨어보니 | 눈떠보니 | 눈떠보 | 눈뜨니 | 눈을떠보니 | 눈을뜨니 | 일어나보니 | 일어났는데 | 일어나니 | 깨어나니 | 깼는데 | 정신차려보니 | 정신을차려보니 | 정신차리니 & 모텔 | 호텔 | 옷이 | 옷을 | 옷도 | 벗겨 | 알몸 | 속옷 | 낯선 | 모르는남자 | 모르는사람 | 모르는집 | 모르는곳 | 남자가옆
drugged: 갑자기 & 몸이안움 | 몸에힘이 | 몸이말을안 | 움직일수없 & 술 | 음료 | 마시 | 마셨 | 먹고 | 잔
# Images
@images: 영상 | 사진 | 동영상 | 움짤 | 나체 | 알몸 | 캡처 | 캡쳐 | 몸캠 | 딥페 | 합성 | 노출 | 야동 | 비디오 | 누드 | 몰카 | 불법촬영 | 녹화 | 벗은 | 톡내용 | 대화내용
threat_of_distribution: @images & 뿌린 | 뿌리 | 뿌려 | 뿌릴 | 뿌렸 | 퍼뜨 | 퍼트 | 퍼질 | 퍼졌 | 유포 | 유출 | 올린다 | 올린대 | 올리겠 | 올릴거 | 올려버 | 올리면 | 보낸다고 | 보내겠다 | 보낼거래 | 보낸대 | 보내버 | 돌린대 | 돌린다 | 돌리겠 | 돌리고 | 돌려보 | 돌아다 | 협박 | 공개하겠 | 공개한 | 공개해버 | 까발 | 폭로 | 터뜨 | 팔겠 | 판다고 | 팔고있 | 지우고싶으면 | 삭제해줄테 | 가지고협
threat_of_distribution: 유포협박 | 유포한다 | 유포하겠 | 유포된 | 유포됐 | 유포당 | 몸캠피싱 | 몸캠당 | 딥페이크 | 리벤지포르노 | 지인능욕 | 성착취물
threat_of_distribution: 돈 | 입금 | 송금 | 코인 | 계좌 | 만원 | 안만나 | 헤어지면 | 신고하면 | 말안들으면 | 더보내 | 안보내면 & 사진 | 영상 | 동영상 | 나체 | 알몸 & 뿌 | 퍼뜨 | 퍼트 | 유포 | 올린 | 올릴 | 보낸다 | 보낸대 | 협박 | 지인들 | 가족들 | 친구들 | 회사에 | 학교에 | 단톡
# Stalking now
@haunts: 문을두 | 집앞 | 집밖 | 집근처 | 집까지 | 집주변 | 문앞 | 현관 | 회사앞 | 학교앞 | 창문밖 | 창밖 | 주차장 | 아파트 | 건물 | 복도 | 골목 | 직장 | 회사 | 가게앞 | 가게에 | 학교 | 1층에 | 엘리베이터 | 밖에서 | 밖에
@ex: 전남친 | 전남편 | 전남자 | 전여친 | 전애인 | 전처 | 헤어진 | 스토커 | 스토킹 | 그사람 | 그놈 | 그새끼 | 그남자 | 걔 | 모르는사람 | 모르는남자 | 모르는아저씨 | 낯선 | 어떤남자 | 어떤사람 | 이상한남자 | 이상한사람 | 계속 | 매일 | ^또 | 자꾸
stalking_now: 따라와 | 따라오 | 따라옴 | 따라온 | 따라다 | 쫓아와 | 쫓아오 | 쫓아다 | 쫒아와 | 쫒아오 | 쫒아다 | 미행 | 뒤따라 | 뒤쫓 & 지금 | 계속 | 뒤에 | 골목 | 집까지 | 무서 | 누가 | 누군가 | 어떤 | 모르는 | 남자가 | 자꾸 | 전남 | 전여 | 어떡 | 차로 ! 강아지 | 고양이
stalking_now: @haunts & 기다려 | 기다리 | 기다림 | 서있 | 와있 | 지켜보 | 지켜봐 | 지켜본 | 안가고 | 안가요 | 서성 | 찾아왔 | 찾아와 | 찾아옴 | 찾아온 | 찾아오 | 벨을눌 | 벨누 | 벨눌 | 초인종 | 어슬렁 | 맴돌 | 배회 | 숨어 | 나타나 | 나타났 | 왔어요 | 앞에있 | 밖에있 | 문앞에 | 앞이래 | 앞이라 | 문을두 & @ex
stalking_now: 하루에 | 매일 | 밤마다 | 계속 | 수백 | 수십 | 백통 | 몇백 | 끊임없 & 통씩 | 번씩 | 통넘 | 통이 | 전화오 | 전화와 | 전화가 | 전화해 | 전화하 | 문자와 | 문자보내 | 연락 | 카톡 | 디엠 & 찾아옴 | 찾아와 | 찾아오 | 찾아온 | 따라 | 집앞 | 회사까지 | 차단 | 헤어 | 전남 | 전여 | 스토
stalking_now: 위치추적 | 위치를추적 | gps | 추적기 | 추적장치 | 에어태그 | 지피에스 | 위치앱 & 차에 | 차밑 | 가방 | ^폰 | 제폰 | 달아 | 달았 | 달려 | 붙여 | 붙어 | 숨겨 | 심어 | 깔아 | 발견 | 나왔 | 당하 | 하고있 ! 경찰 | 119 | 112
stalking_now: 어디있는지 | 어디사는지 | 제위치 | 내위치 | 위치를 | 가는곳마다 | 가는데마다 | 어딜가든 | 이사한곳 | 이사를가도 & 다알 | 알고있 | 알아내 | 알아냈 | 나타나 | 나타났 | 따라 | 와있 | 추적 | 찾아
stalking_now: 스토킹당하 | 스토킹을당하 | 스토킹하고 | 스토킹해요 | 스토킹중 | 스토커가 | 스토커한테 & 지금 | 계속 | 집 | ^또 | 매일 | 왔 | 있어 | 따라 | 무서
""",
        "en": """
@they: he= | hes | hell= | she= | shes | they= | theyre | husband | hubby | boyfriend | bf= | ex= | dad= | daddy | father | stepdad | step dad | stepfather | partner | my man | brother | uncle | boss | wife | girlfriend | gf= | someone | somebody | this man | this guy | a man | a guy | guy= | man= | stalker
# Weapons
@weapon: knife | knives | gun= | guns= | hammer | bat= | axe= | machete | blade | weapon | scissors | pistol | rifle | shotgun | razor | crowbar | metal pipe | iron rod | screwdriver | gasoline | petrol | acid= | boxcutter | box cutter | cleaver | sword | firearm
weapon: @weapon & has= | have= | got= | gets= | had= | hes= | shes= | with= | holding | hold= | holds | held | carry | carries | carrying | grab | took= | taking | picked up | pick up | pull | point | wave | waving | swing | swung | threaten | threat | at me | to my | at my | in his | in her hand | outside | under his | came at | coming at | chas | brought | bring | against my | hitting | hit= | throw | threw | near my | keeps | use it | used it | hed use ! shop | store | set= | sharpener | museum | control | recipe
weapon: shoot me | shoots me | shoot us | shot at me | stab | stabbed me | slash me | slashed me | set me on fire | burn the house | burn us | throw acid | pour gas | poured gas | pouring gas ! back stab | stabbing pain
weapon: gonna shoot | going to shoot | will shoot | hell shoot | wants to shoot ! video | film | hoops | photo | movie
# Danger now
immediate_danger: help me= | help us | help= | save me | save us | pls help | plz help | send help | need help | rescue & kill | killing | hits | hitting | hit me | hurting | beating | right now | rn= | dying | scared | fast= | quick | hurry | coming | danger | attack | now= | asap | emergency | please please ! homework | essay | form= | translat
immediate_danger: save me= | save us= | save my life | rescue me | get me out of here | call 911 | call 112 | call the police | call the cops | call police | send police | send the police | need police | somebody help | someone help
immediate_danger: kill me= | kill us= | killing me= | killing us | kills me | murder me | murder us | murdered | kill my | kill our | kill her | beat me to death | going to kill | gonna kill | gunna kill | wants to kill | want to kill me | will kill | hell kill | shell kill | theyll kill | gon kill | trying to kill | tried to kill | threatened to kill | threatens to kill | threatening to kill | threat to kill | death threat | finish me off | ill be dead | im dead if | i am dead if | i will be dead | im gonna die | im going to die | i am going to die | i will die if | hes going to end me | wont let me live | not make it out alive | dont wanna die | dont want to die | do not want to die
immediate_danger: breaking | break down | breaks | broke down | kicking | kick= | kicks | bang | banging | smash | smashing | pounding | trying to get in | forcing & door | window | way in | into my
immediate_danger: he is trying to get in | hes trying to get in | trying to break in | breaking in= | broke in= | broke into my | broke into our | breaking into my | breaking into our | is breaking in | hes coming in | forcing his way in
immediate_danger: home in | home soon | on his way | on her way | on their way | coming back | comes back | coming home | comes home | gets home | get home | gets back | back soon | almost here | nearly here | back in= | here soon | here any | pulling up | just pulled | coming for me | coming to get me | coming after me & dead | kill | hurt | scared | beat | afraid | hit= | hits | terrified | die= | hide | run= | hurry | help | fast | min= | mins | minutes | any minute | any second | angry | drunk
immediate_danger: being hit | beating me | beats me right | is hitting me | hitting me | hitting us | attacking me | attacking us | being beaten | getting beaten | being attacked | is hurting me | hes hurting me | shes hurting me | punching me | kicking me | slapping me | throwing things at me | dragging me | trying to rape | going to rape | gonna rape | raping me | hes raping | assaulting me | being assaulted | being raped | beating my | beating up my | hes beating | is beating | hes attacking | hes gone crazy | going crazy smashing
immediate_danger: hiding | hid in | hid under | locked myself & from him | from her | from them | closet | bathroom | toilet | under the bed | he= | hes | husband | scared | dad | outside
immediate_danger: ran away | running away | ran out | escaped | got out & barefoot | just now | looking for me | chasing | after me | nowhere to go | right now
immediate_danger: my life is in danger | im in danger | i am in danger | we are in danger | were in danger | in danger now | in immediate danger | not safe right now | im not safe | i am not safe | we are not safe | unsafe right now | its an emergency | this is an emergency
# The other person is near
@cant_speak: cant talk | can not talk | cannot talk | cant speak | cannot speak | cant call | cannot call | cant phone | cant make a call | cant make a sound | cant make noise | cant say | cannot say | cant type much | text only | only text | chat only | no calls | dont call | do not call | be quiet | have to be quiet | whisper | quietly | keep it down | cant be loud | can hear me | hear me | will hear | cant be on the phone | type fast | typing fast | reply fast | answer fast | quick before | be quick
perpetrator_present: next room | other room | right here | beside me | next to me | near me | in the house | at home | with me= | in the room | in the same room | in the kitchen | in the living room | in the bathroom | in the shower | downstairs | upstairs | standing here | behind me | sitting here | is home | hes here | shes here | here with me | lying here | across the room | in the bed & @cant_speak
perpetrator_present: cant talk | cannot talk | cant call | cannot call | cant speak | cannot speak | cant make a sound & he= | hes | she= | shes | they= | theyre | husband | boyfriend | dad | is here | is home
perpetrator_present: he can hear me | hell hear me | he will hear me | she can hear me | shell hear me | they can hear me | i can only text | i can only type | can only text | cant be heard | hes listening | hes in the same room | he is in the same room | in the same room as | hes right here | he is right here | shes right here | hes next to me | he is next to me | hes beside me | he is beside me | hes in the next room | he is in the next room | hes in the other room | hes in the room | hes watching me | he is watching me | hes sitting next | hes home now | he is home now | hes standing over | hes right outside | hes back home | he just came home | he just got home | hes in the house | he is in the house | hes still here
@spy: check | checks | checking | read= | reads | reading | goes through | go through | going through | went through | looks through | looks at | monitor | monitors | monitoring | track | tracks | tracking | spying | spies | spyware | has access to | knows the password | has my password | controls | searches | listens
perpetrator_present: @spy > my phone | my messages | my texts | my chats | my whatsapp | my kakao | my cell | my call | my mobile | everything on my phone | all my messages ! battery
perpetrator_present: if he sees | if she sees | if they see | if he finds | if she finds | if they find this | if he reads | if he catches | if she catches | if hes see | he cant see this | he cannot see this | he cant know | before he sees | before he wakes | before she wakes | before he gets out | before he comes back | sees this im | finds this im | catches me | hell see this | he might see | he will see this | if i get caught
perpetrator_present: in the shower | took a shower | taking a shower | having a shower | asleep | sleeping | passed out drunk | stepped out | went out for | went to smoke | smoking outside | out for a smoke | taking a bath | on the toilet & he= | hes | she= | shes | husband | boyfriend | dad= | stepdad | while he & quick | fast | hurry | before | only have | minutes | mins | min= | quiet | now= | while | cant | secretly | reply
# Injuries
@blood: bleed | bleeds | bleeding | blood
injury: @blood & lot= | lots | wont stop | will not stop | doesnt stop | not stopping | cant stop | stopping | everywhere | heavily | heavy | badly | so much | too much | head | down there | nose | ear | mouth | face | still | soaked | coughing | all over | between my legs | vagin | anus | bad ! period | donat | donor
injury: broken | broke | fractur | dislocat | snapped | cracked | swollen | cant move & arm= | wrist | rib= | ribs | leg= | nose | jaw | finger | fingers | bone | bones | hand= | ankle | tooth | teeth | shoulder | knee | collarbone | cheekbone | skull
injury: passed out | unconscious | knocked out | knocked me out | fainted | blacked out | lost consciousness | concuss | came to= & hit | head | beat | beaten | beating | punch | kicked | threw me | pushed | wall | slammed | choke | choking | strangl | neck
injury: hit= | hits | kicked | banged | slammed | head | punched | smashed & vomit | throwing up | threw up | puking | dizzy | cant see | blurry | blurred | double vision | keep falling | cant stay awake | ringing & head | he= | hit= | face | hit me | after
injury: im bleeding | i am bleeding | shes bleeding | were bleeding | i keep bleeding | my head is bleeding | its bleeding | and bleeding | deep cut | deep wound | still bleeding | lost a lot of blood ! period
injury: stabbed me | cut me | cut my | burned me | burnt me | burned my | scalded | cigarette burn | boiling water | broke my | fractured my | knocked my tooth | knocked out my tooth | knocked out my teeth | knocked my teeth | bit me | stitches | needs stitches | been stabbed | was stabbed | got stabbed | i was shot | been shot | got shot | miscarry | ruptured | badly hurt | badly injured | seriously hurt | seriously injured | im hurt bad | hurt really bad | im injured | i am injured ! my heart
injury: cant breathe | hard to breathe | hurts to breathe | cant walk | cant move | cant feel my | cant open my eye | cant see out & kicked | ribs | hit= | hit me | punched | beat | beaten | stomped | pushed | chest | he= | eye
injury: wont take me to | wont let me go to | cant go to | refuses to take me to | need= > hospital | doctor | er= & broken | bleed | hurt | pain | injur | wound | hit
injury: kicked | punched | hit= | stomped & pregnant | belly while | stomach while ! not pregnant
# Choking
strangulation: chok | strangl | throttl | suffocat & me= | me | my | him | her | until | till | i was | hands | blacked | got= | being | was= | almost ! food | fish bone | chicken | traffic
strangulation: neck= | throat & grab | grabbed | squeez | squeezed | press | pressed | hands | held | around my | pinned | pin | crush | wrapped | belt | cord | rope | on my neck | foot on | knee on | arm around | marks | bruise | bruises ! neck massage | necklace
strangulation: cut off my air | cut off my breath | couldnt breathe his hands | pillow over my face | pillow on my face | put a pillow | held a pillow | plastic bag over my | covered my nose and mouth | covered my mouth and nose | blocked my airway | headlock | chokehold | couldnt breathe he held
strangulation: lost my voice | voice is gone | voice is hoarse | hurts to swallow | cant swallow & neck | throat | chok | he= | grab
# Suicide
suicide: kill myself | killing myself | killed myself | kms= | end my life | ending my life | end it all | ending it all | end it tonight | end myself | ending things for good | wanna end it | want to end it | going to end it | gonna end it | ready to end it | finish it all | want to die | wanna die | wants to die | wan to die | rather die | rather be dead | want to be dead | wish i was dead | wish i were dead | wish i could die | wish i wasnt alive | wish i was never born | wish i wasnt here anymore | better off dead | better off without me | suicid | dont want to live | do not want to live | dont wanna live | dont want to be alive | do not want to be alive | dont wanna be alive | dont want to be here anymore | dont wanna be here anymore | dont want to exist | dont wanna exist | dont want to wake up | dont wanna wake up | no reason to live | see a reason to live | any reason to live | see any reason to go on | nothing to live for | no point in living | not worth living | isnt worth living | life is pointless | life isnt worth | no point living | tired of living | tired of being alive | done with life | done living | cant go on anymore | cant go on living | cant live like this anymore | take my own life | taking my own life | take my life | self harm | selfharm | self-harm | hurt myself | hurting myself | cut myself | cutting myself | slit my | unalive | jump off a | jump off the | jump from | jump in front | im going to jump | im gonna jump | im about to jump | ready to jump off | hang myself | hanging myself | overdose | od on | never wake up | not wake up | disappear forever | be gone forever | i should just die | let me die | ill just die | i deserve to die | planning to die | kys myself | ctb=
suicide: goodbye & this is my | last | final | forever | everyone | world | say= | saying | note | letter ! job | party
suicide: suicide note | goodbye letter | goodbye note | wrote a note | written a note | last message | this is the end for me | wont be here tomorrow | wont be around much | you wont see me again | gave away my things
suicide: pills | tablets | sleeping meds | medication | rope | bleach | pesticide | paracetamol | tylenol & saved | saving | hoard | have the | have a | took all | took the whole | taken all | take all | take them all | swallow | swallowed | end= | enough | whole bottle | bottle of | lined up | in my hand | ready | too many | die= ! pain | headache | prescri | vitamin | doctor
suicide: want to disappear | wanna disappear | wish i could disappear | want it all to end | want everything to end & cant do this | anymore | forever | die= | cant take
suicide: on the bridge | on the roof | on the rooftop | on the ledge | edge of the & jump | end | goodbye | die= | step off | over
# Children
@child: kid= | kids | child= | childs | children | son= | sons | daughter | daughters | baby= | babies | toddler | little one | little brother | little sister | my brother | my sister | newborn | niece | nephew | stepson | stepdaughter | infant
@harms: hurts | hurting | hurt= | hits | hitting | hit= | beat= | beats | beating | touch | touches | touching | touched | molest | abus | shak | shook | slap | slaps | slapping | spank | kicks | kicked | kicking | punch | burns | burned | starv | threatens | threatened | throws | threw | locks | locked | rape | raped | raping | choke | choked | choking | whips | whipped | smack | kill | drags | violent with | violent to | violent towards
child_in_danger: @they & @harms > @child ! feelings | her hand | playground
child_in_danger: @harms > my kid | my child | my son | my daughter | my baby | our kid | our child | our son | our daughter | our baby | the kids | the baby | the children | my brother | my sister | my little | my niece | my nephew | his kid | his son | his daughter | her kid | her daughter | her son | the child | on the kids ! feelings
child_in_danger: @child > is being | are being | being | keeps being | was being | gets | is getting > hit= | hurt= | beaten | abused | molested | touched | starved | locked | raped
child_in_danger: @child & bruises | bruise | crying | screaming | scared of him & he= | hes | husband | dad | father | stepdad | again | hit | beat | neighbor | neighbour | next door
child_in_danger: sisters room | sister room | brothers room | daughters room | sons room | kids room | girls room | sisters bed | daughters bed | my bed | my room | my sleep & stepdad | step dad | stepfather | dad= | father | uncle | grandpa | grandfather | moms boyfriend | mums boyfriend | brother= | cousin | my husband | boyfriend & again | night | nights | comes into | comes in | goes in | went in | sneaks | gets in | is in | every
child_in_danger: dad= | stepdad | father | stepfather | uncle | grandpa | grandfather | brother | moms boyfriend | coach | teacher | cousin > touches me | touched me | touching me | touches my | molests me | rapes me | raped me | hits me | beats me | hurts me & im # | i am # | at night | my mom | mom doesnt | every | again | secret | grade | step
child_in_danger: he has my | he took my | took my | left my | left the | my > kids | son= | daughter | child= | baby= | children & alone with him | with him | drunk | scared | afraid | threaten | hurt | danger | run off | wont give | not safe
child_in_danger: child abuse | abusing a child | abusing a kid | abusing his | abusing her
# Locked in
confined: lock | locked | locks | locking | bolted | padlock & me in= | me inside | us in= | us inside | me up= | inside | in the room | in a room | in my room | in the house | in a house | basement | bathroom | cant get out | door | from outside | from the outside | closet | cellar | storage ! locked out | locked myself | phone is locked | i locked
confined: cant leave | cannot leave | cant get out | cannot get out | cant go out | cannot go out | no way out | not allowed out | not allowed to go out | unable to leave & house | room | dorm | door | watch | he= | they= | she= | phone | home | apartment | guard | locked | motel | factory | place | boss | key | keys ! cant leave him | cant leave her | love
confined: wont let me leave | wont let us leave | doesnt let me leave | dont let me leave | not let me leave | wont let me out | doesnt let me out | dont let me out | wont let us out | dont let us out | wont let us go= | wont let me go= | not letting me leave | not letting me out | wont allow me to leave | not allowed to leave | keeps me in | keeping me in | keeps me locked | kept me in | held captive | holding me captive | held hostage | holding me hostage | im trapped | i am trapped | we are trapped | trapped in | trapped inside | kidnapp | held against my will | holding me against | holding me here | tied me | tied up | handcuffed | chained me | imprison | prisoner in | blocking the door | blocks the door | stopped me from leaving
confined: took my phone | taken my phone | takes my phone | took my keys | hid my keys | took my shoes | took the keys & lock | locked | leave | room | cant get | cant go | get out | go out | inside
# Control for profit
trafficking: passport | passports | my papers | documents | id card | my id= | arc= | visa= & took | takes | taken | kept | keeps | keeping | holds | holding | has my | have my | hid | hides | confiscat | wont give | wont return | not give | locked up | withheld | withhold & boss | manager | owner | owe | broker | agency | agent | employer | debt | work | customers | club | mamasan | they= | factory | captain | recruiter | pimp | he= | wont | until | madam
trafficking: debt | owe= | owes | fine= | fines | penalty | million & pay off | pay= | passport | working | work for | work until | leave | customer | client | get a fine | refuse | manager | club | work it off & boss | manager | owner | club | customer | client | passport | cant leave | wont let | beats us | beat us | beats me | bar | broker | brothel | agency | sleep with | go out with
trafficking: customers | clients | a customer | a client | sex work | sex for money | sex with | prostitut | bar fine | barfine | second round | 2nd round | massage parlor | escort | strangers | sleep with men | other men & make me | makes me | make us | makes us | making me | making us | force | forced | forces | forcing | made me | made us | have to or | sell me | sells me | selling me | sold me | dont go i | beat us | beat me | threaten | rent me ! complain
trafficking: traffick | sold me to | was sold to | sold to a | pimp= | pimps | pimping me | brothel | sex slave | forced labor | forced labour | forced prostitution
trafficking: no pay | dont pay | doesnt pay | not paid | never paid | without pay & passport | locked | cant leave | beat | guard
# Assault in the last days
@recent: last night | this morning | yesterday | today | tonight | hours ago | hour ago | hrs ago | hr ago | just now | just happened | two days ago | 2 days ago | three days ago | 3 days ago | a day ago | one day ago | 1 day ago | day before yesterday | the other night | earlier today | earlier tonight | this afternoon | this evening | an hour | at the party last | few hours | minutes ago | mins ago | after work drinks
recent_assault_72h: @recent & rape | raped | raping | sexually | sexual assault | molest | forced me | forced himself | forced herself | forced me to | forced his | forced sex | groped | didnt want | did not want | didnt consent | without my consent | no consent | i said no | said no and | told him no | told him to stop | against my will | took advantage | violated | made me have | touched me | had sex with me while | took off my clothes | pulled my pants | finger me | fingered | inside me | stealth | condom ! homework
recent_assault_72h: @recent & assaulted me | was assaulted | been assaulted | got assaulted | was attacked and | got jumped and
recent_assault_72h: havent showered | not showered | have not showered | didnt shower | havent washed | have not washed | not washed | didnt wash | havent bathed | not bathed | havent changed | still have the clothes | kept the clothes | same clothes & happened | rape | raped | last night | morning | yesterday | assault | forced | he= | since | evidence | yet
recent_assault_72h: happened & last night | this morning | hours ago | yesterday | just now & shower | raped | rape | forced | him= | clothes | hospital | evidence | washed | didnt want
recent_assault_72h: was just raped | just got raped | just been raped | just raped me | just sexually | just assaulted
recent_assault_72h: morning after pill | emergency contraception | plan b= | the pep | pep= & rape | raped | forced | assault | against | consent
# A child is writing
minor_speaker: im # | i am # | im only # | i am only # | im just # | i am just # | im still # | im a # year | i am a # year | im turning # | i turned # | just turned # | ill be # | my age is # | age # | aged # | # yo= | #yo= | # y o= | #f= | #m= | # f= | # years old | # yrs old | # year old girl | # year old boy ! my son | my daughter | daughter is | son is | her son | his son | my sister | my brother | when i was | she is | hes | shes | he is | my niece | my kid | my child | relationship | married
minor_speaker: im ten | im eleven | im twelve | im thirteen | im fourteen | im fifteen | im sixteen | im seventeen | i am ten | i am eleven | i am twelve | i am thirteen | i am fourteen | i am fifteen | i am sixteen | i am seventeen | only fifteen | only fourteen | only thirteen | im a minor | i am a minor | im underage | i am underage | im under 18 | i am under 18 | im still a minor | im under age | im just a kid | im a kid | i am a kid | im a child | i am a child | im a teenager | im a teen= | im still in school | im in middle | im in high school | im in elementary | im in junior high | im in secondary | i am in middle school | i am in high school | i am in elementary | im a middle | im a high school | im a freshman in high | im a sophomore in high | im still in high
minor_speaker: 3rd | 4th | 5th | 6th | 7th | 8th | 9th | 10th | 11th | 12th | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | grade # | year # > grade | grader | at school & im | i am | i= | my mom | my mum | me ! my son | my daughter | my kid | teach
minor_speaker: im in grade | i am in grade | im in year | im in form
minor_speaker: dont tell | do not tell | wont tell | not tell | without telling | cant tell | cannot tell | wont call | dont call | will you tell | do you tell | keep it from | keep this from | find out= & my mom | my mum | my mommy | my dad | my daddy | my parents | my mother | my father | my folks | my school | my teacher
# Drugged
drugged: spiked | spike my | roofie | roofied | ruffied | date rape drug | drugged | ghb= | rohypnol | ketamine | put something in my | put something in our | slipped something | slipped me | something in my drink | something in my glass | something in my coffee | something in the drink | drink tasted | drink was spiked | laced | gave me a pill | gave me pills | injected me | made me take drugs | forced me to take drugs
drugged: drink | drinks | drank | drinking | beer | cocktail | wine | soju | glass | shot= | coffee | sip= | sips | one cup & remember | memory | memories | blacked out | black out | blackout | woke up | nothing | blank | passed out | couldnt move | cant recall | lost hours & motel | hotel | naked | nothing | clothes | strange | one | two sips | next to | cant | dont | only | bed | woke | floor ! nothing to drink
drugged: woke up | came to= | waking up & naked | no clothes | without clothes | clothes off | clothes were | underwear | pants | motel | hotel | strange bed | strange place | unknown place | strangers | dont know where | next to a man | next to him & remember | dont know | how | no idea | last night | drink | drank | nothing | naked | motel | memory
drugged: memory is blank | mind is blank | blank after | total blank | no memory | no memories & drink | drank | beer | wine | cocktail | glass | party
drugged: woke up | came to= & naked | no clothes | without clothes | without my clothes | clothes off | undressed & hotel | motel | strange | bed | room | floor | house
drugged: body went numb | couldnt move my body | body wouldnt move | legs gave out | suddenly dizzy | suddenly so sleepy | got so sleepy & drink | drank | drinks | glass | beer | cup | coffee
# Images
@images: nudes | nude= | naked pic | naked photo | naked pict | naked video | sex tape | sex video | video= | videos | vid= | vids | pics | pic= | photos | pictures | photo= | picture | deepfake | deep fake | screenshots | recording | clip= | intimate image | images
threat_of_distribution: @images & post | posts | posting | leak | leaks | leaking | leaked | send= | sends | sending | share | shares | sharing | spread | spreads | spreading | expose | upload | uploads | publish | release | put online | put them online | put it online | show everyone | show my | sell= | forward | distribute & he= | hes | hell= | she= | shell= | they= | theyll | someone | ex= | threat | threatens | threatening | threatened | unless | if i | parents | family | friends | everyone | school | work | online | boss | class | group | internet | pay | money | wants | says | of me | my nude ! can i | should i | how do i | how to | i want to send | may i | do i | evidence
threat_of_distribution: blackmail | sextort | extort & @images
threat_of_distribution: sextort | deepfake of me | deepfaked me | deepfakes of me | deep fake of me | deepfake video | deepfake porn | fake nude | fake nudes | revenge porn | leak my | leaked my | leaking my | post my nude | nudes unless | photoshopped my face | my face on a porn | my face on porn | put my face on | videos of me without | filmed me secretly and
threat_of_distribution: blackmail | wants money | want money | asking for money | ask for money | asks for money | demand | demanding money | pay or | pay him or | bitcoin & @images
threat_of_distribution: screen recorded | recorded me | recorded us | filmed me | filmed us | hidden camera & post | leak | threat | send | share | spread | upload | blackmail | online
# Stalking now
@ex: ex= | exs | he= | hes | she= | shes | they= | stalker | man= | guy= | someone | somebody | husband | him= | stranger | boyfriend
stalking_now: outside my | outside the | outside our | outside right | in front of my | in front of our | at my door | at the door | at my gate | at my house | at my work | at my job | at my school | at my workplace | at my apartment | by my car | near my house | in my driveway | in the parking lot | across the street | under my window | outside now & ex= | exs | stalker | stalking | waiting | wont leave | wont go away | refuses to leave | ringing | ringing my | watching | sitting in his car | parked | following | keeps coming | keeps showing | showed up | shows up | stands | standing | lurking | right now & ex= | exs | he= | hes | she= | shes | stalker | man= | guy= | someone | him= | again | keeps | husband ! taxi | mailman | delivery | friend is | mom is | bus
stalking_now: following me | follows me | followed me | chasing me | tailing me | stalking me | stalks me | stalked by | being followed | being stalked | behind me in & now | rn= | right now | he= | hes | she= | man | guy | car | home | someone | still | street | everywhere | again | ex= | from work | every day | dark | station | scared ! on instagram | on twitter | dog | cat
stalking_now: tracker | airtag | air tag | gps | tracking device | tracking app | spy app & car | bag | phone | put | found | where i am | purse | hidden | my | installed | follow
stalking_now: knows where i am | knows where i live | knows my location | found out where i live | found my new | tracks my location | tracking my location | keeps showing up | shows up everywhere | showing up everywhere | everywhere i go | wherever i go | waits for me | waiting for me outside | watching my house | watches my house & he= | hes | she= | ex= | exs | stalker | him | someone | they= | always
stalking_now: my ex= | exs | ex boyfriend | ex husband | ex girlfriend | ex wife | my stalker | a stalker > outside | at my door | at the door | is here | came to my | downstairs | in front of | followed | is following | showed up | wont leave ! pick up | drop off | custody
stalking_now: 100 | 200 | 50 | hundred | hundreds | nonstop | non stop | all day | dozens | every day & calls | texts | messages | missed calls | calling me | texting me & comes to | came to | shows up | showed up | work | house | ex= | blocked | stalk | follow
""",
        "zh-Hans": """
@they: 他 | 她 | 老公 | 丈夫 | 男朋友 | 男友 | 前夫 | 前男友 | 前任 | 我爸 | 爸爸 | 父亲 | 继父 | 哥哥 | 叔叔 | 老板 | 那个人 | 那男的 | 对方 | 家暴男
immediate_danger: 救命 | 救救我 | 快救我 | 快来救 | 谁来救 ! 电影 | 游戏 | 小说 | 表演 | 电视 | 哈哈
immediate_danger: 杀我 | 杀了我 | 要杀 | 杀死我 | 打死我 | 打死 | 弄死我 | 弄死 | 砍死 | 杀掉我 | 同归于尽 | 要我的命 | 杀我全家 | 杀人了 ! 游戏
immediate_danger: 正在打 | 一直打我 | 在打我 | 又打我 | 打我现在 | 在揍我 | 往死里打 | 被打着 | 正被打 | 正在家暴 | 正在施暴 ! 电影 | 游戏 | 小说 | 表演 | 电视 | 哈哈
immediate_danger: 砸门 | 踹门 | 撞门 | 破门 | 撬门 | 踢门 | 闯进来 | 冲进来 | 要进来了 | 砸窗 | 砸东西 ! 电影 | 游戏 | 小说 | 表演 | 电视 | 哈哈
immediate_danger: 马上 | 快要 | 就要 | 快 | 等会 | 分钟 > 回来 | 到家 | 进来 | 回家 & 死 | 打我 | 怕 | 救 | 完了 | 躲 | 杀 ! 电影 | 游戏 | 小说 | 表演 | 电视 | 哈哈
immediate_danger: 躲在 | 藏在 | 逃出来 | 跑出来 & @they | 厕所 | 柜子 | 床下 | 怕 | 衣柜 ! 电影 | 游戏 | 小说 | 表演 | 电视 | 哈哈
immediate_danger: 要强奸 | 想强奸 | 正在强奸 | 绑架 | 快报警 | 帮我报警 | 替我报警 | 请报警 | 我有危险 | 很危险 | 生命危险 ! 电影 | 游戏 | 小说 | 表演 | 电视 | 哈哈
weapon: 刀 | 枪 | 锤 | 斧 | 棍 | 匕首 | 剪刀 | 铁棒 | 硫酸 | 汽油 & 拿 | 持 | 门口 | 威胁 | 指着 | 砍 | 捅 | 举着 | 手里 | 手上 | 他有刀 | 他有枪 | 带着 | 架在 | 要泼 | 泼 | 打我 | 逼 | 挥 ! 刀削面 | 切菜 | 买
weapon: 捅死 | 砍我 | 捅我 | 捅了我 | 开枪 | 砍人 | 用刀 | 动刀 ! 切 | 水果 | 没有 | 游戏 | 电影 | 快递 | 厨师 | 做饭 | 小说
perpetrator_present: 在旁边 | 在身边 | 在隔壁 | 就在这 | 在我边上 | 在家里 | 在客厅 | 在房间 | 在门外 | 在我后面 | 在洗澡 | 睡着 & 电话 | 说话 | 出声 | 不敢 | 不能 | 快点 | 小声 | 打字 | 快回
perpetrator_present: 不能打电话 | 不方便说话 | 不能说话 | 不能出声 | 不敢出声 & @they | 旁边 | 在
perpetrator_present: 查我手机 | 看我手机 | 翻我手机 | 检查手机 | 检查我的手机 | 查我的手机 | 看我的手机 | 翻我的手机 | 监视我 | 监控我 | 查手机 | 偷看我手机 | 偷看我的手机 | 看我微信 | 翻我微信 | 查我微信 | 翻看我
perpetrator_present: 他看到 | 被他看到 | 被他发现 | 他发现 | 让他知道 | 被发现 & 完 | 死 | 打 | 惨 | 不能 | 不行 | 快
injury: 流血 | 流了好多血 | 好多血 | 很多血 | 出血 | 大出血 | 血止不住 | 止不住血 | 血流不止 | 骨折 | 骨头断 | 手断 | 腿断 | 肋骨 | 昏过去 | 晕过去 | 晕倒 | 头很晕 | 打晕 | 昏迷 | 被捅 | 烫伤 | 打破头 | 头破 | 鼻子断 | 耳膜 ! 掐 | 勒 | 月经 | 来例假 | 差点
injury: 打 | 撞 | 踢 | 摔 & 头晕 | 呕吐 | 想吐 | 吐了 | 看不见 | 站不起来 | 动不了 | 喘不过气 | 断了 ! 牙龈 | 痔 | 月经 | 上火 | 打球 | 运动
injury: 血 > 停不 | 不停 | 止不 | 一直流 | 止不住 ! 牙龈 | 痔 | 月经 | 上火 | 打球 | 运动
strangulation: 掐 | 勒 | 捏 | 卡 & 脖 | 喉 | 颈
strangulation: 他掐我 | 掐住我 | 掐着我 | 老公掐我 | 勒住我 ! 胳膊 | 大腿
strangulation: 枕头 | 被子 & 捂 | 闷 & 脸 | 嘴 | 我
suicide: 不想活 | 想死 | 自杀 | 自殺 | 活不下去 | 活着没意思 | 活着没意义 | 结束生命 | 了结自己 | 轻生 | 跳楼 | 跳河 | 割腕 | 上吊 | 遗书 | 一死了之 | 死了算了 | 不如死 | 去死吧我 | 结束自己 | 自残 | 安眠药都 | 永别 | 没有活下去 | 不想再活 | 想消失 | 死了就好 ! 想死你
suicide: 药 | 安眠药 & 准备好 | 攒 | 存 | 一瓶 | 吞 | 全吃 | 吃了很多 & 死 | 活 | 结束 | 瓶 | 吞 | 攒 ! 电影 | 新闻 | 预防 | 从没 | 作业 | 考试 | 小说 | 电视 | 哈哈
child_in_danger: 孩子 | 女儿 | 儿子 | 宝宝 | 妹妹 | 弟弟 | 小孩 | 娃 | 婴儿 | 闺女 & 打 | 摔 | 摸 | 虐 | 踢 | 掐 | 伤害 | 侵犯 | 猥亵 | 强奸 | 欺负 | 骚扰 ! 打电话 | 打针 | 打算 | 打疫苗 | 幼儿园打
child_in_danger: 继父 | 爸爸 | 叔叔 | 哥哥 | 爷爷 & 房间 | 床 & 妹妹 | 姐姐 | 女儿 | 我 & 又 | 半夜 | 晚上 | 每天 ! 打针 | 打球 | 打游戏 | 电话 | 疫苗 | 从不 | 没有 | 打扮 | 打工 | 打招呼 | 打车
confined: 锁在 | 锁起来 | 锁门 | 把门锁 | 门锁 | 反锁 | 关在 | 关起来 | 囚禁 | 软禁 | 关着我 | 绑着 | 绑起来 | 拘禁 | 困在 | 锁屋 & 屋 | 出不 | 房 | 家 | 里 | 我 | 不让 ! 钥匙丢
confined: 出不去 | 不让我出 | 不让出去 | 不让我走 | 不放我走 | 不让我离开 | 逃不出去 | 不能出门 | 不让出门 ! 价格
trafficking: 护照 | 证件 | 身份证 | 登陆证 & 扣 | 拿走 | 没收 | 收走 | 抢走 | 不还 | 不给护照 | 不给我护照 | 拒绝归还 | 押着 ! 电影 | 新闻 | 纪录片 | 电视 | 论文 | 宣传 | 复印 | 小说
trafficking: 还债 | 欠债 | 还完债 | 债 | 客人 | 陪酒 | 卖淫 | 接客 | 卖身 | 小费 & 才能走 | 逼 | 强迫 | 不让走 | 不去就打 | 打我 | 罚 | 被迫 ! 债券
trafficking: 人口贩卖 | 被拐 | 拐卖 | 卖给 | 被卖 | 强迫卖淫 | 逼我卖 | 逼我陪 | 逼我接 | 被骗来 ! 电影 | 新闻 | 纪录片 | 电视 | 论文 | 宣传 | 复印 | 小说
recent_assault_72h: 昨天 | 昨晚 | 昨夜 | 今天 | 早上 | 今早 | 刚才 | 刚刚 | 前天 | 凌晨 | 小时前 | 两天前 | 三天前 | 大前天 & 强奸 | 强暴 | 侵犯 | 性侵 | 猥亵 | 迷奸 | 轮奸 | 强迫 | 硬来 | 发生了关系
recent_assault_72h: 还没洗澡 | 没有洗澡 | 没洗澡 | 还没洗 & 强 | 侵 | 昨 | 今 | 被
recent_assault_72h: 刚被强 | 刚被性侵 | 刚刚被强
minor_speaker: 我# | 我才# | 我今年# | 我只有# | 今年# | 才# > 岁 ! 女儿 | 儿子 | 岁的时候 | 岁那年
minor_speaker: 岁 & 别告诉 | 不要告诉 | 未成年 | 初中 | 小学
minor_speaker: 我上初 | 我读初 | 我初一 | 我初二 | 我初三 | 我是初中 | 我是小学 | 我是高中 | 我高一 | 我高二 | 我高三 | 我是未成年 | 我未成年 | 我还没成年 | 我是中学生 | 我还在上初中 | 我还是学生 | 初中生 | 小学生 | 我上高 | 年级 ! 女儿 | 儿子 | 老师
minor_speaker: 别告诉 | 不要告诉 | 不想让 | 别跟 & 我妈 | 我爸 | 爸妈 | 妈妈 | 爸爸 | 家长 | 父母 | 老师
drugged: 断片 | 下药 | 迷药 | 迷奸 | 被下了药 | 下了药 | 迷魂 | 听话水 | 饮料里放 | 酒里放 | 加了东西 | 放了什么东西 ! 没有 | 闺蜜 | 电影 | 小说 | 新闻 | 自己喝
drugged: 喝 | 酒 | 饮料 & 不记得 | 没记忆 | 没有记忆 | 记不 | 失去意识 | 没意识 | 想不起 | 醒来 & 宾馆 | 酒店 | 一杯 | 醒来 | 衣服 | 裸 | 旅馆 | 什么都 | 突然 ! 没有 | 闺蜜 | 电影 | 小说 | 新闻 | 自己喝
drugged: 醒来 & 宾馆 | 酒店 | 没穿 | 裸 | 陌生 | 旅馆 ! 没有 | 闺蜜 | 电影 | 小说 | 新闻 | 自己喝
threat_of_distribution: 视频 | 照片 | 裸照 | 私密 | 录像 | 裸聊 | 艳照 | 截图 | 图片 & 发到 | 发给 | 发群 | 发网 | 传 | 曝光 | 公开 | 威胁 | 散布 | 群发 | 群里 | 发出去 | 网上 | 泄露 | 要挟 | 勒索 | 卖 ! 证据 | 怎么发 | 如何发 | 可以发
threat_of_distribution: 裸聊被 | 裸聊敲诈 | 换脸视频 | ai换脸 | 深度伪造 | 合成裸照 | 把我p成 ! 婚礼 | 旅游 | 猫 | 狗 | 做菜 | 孩子的 | 风景
stalking_now: 楼下 | 门口 | 家外 | 门外 | 公司 | 学校 | 家附近 | 窗外 & 前男友 | 前夫 | 前任 | 跟踪 | 变态 | 陌生男 | 那个男的 & 等 | 现在 | 不走 | 站 | 守 | 来了 | 又 | 在 | 堵 ! 年前 | 狗 | 猫 | 判了 | 从没 | 没有
stalking_now: 跟踪我 | 一直跟 | 跟着我 | 尾随 | 跟在我后 | 在后面跟 | 堵我 | 定位器 | 追踪器 | 跟踪器 | 偷偷定位 | 装了定位 ! 年前 | 狗 | 猫 | 判了 | 从没 | 没有
""",
        "vi": """
@they: nó | chồng | ck= | ảnh= | anh ta | anh ấy | bạn trai | người yêu | bố | ba= | cha | dượng | hắn | chú | ông | bả | ổng | thằng | gã | ny
immediate_danger: cứu tôi | cứu em | cứu với | cứu mình | cứu chị | cứu con | cứu tui | cứu mạng | giúp em với | giúp tôi với
immediate_danger: giết em | giết tôi | giết chị | giết mình | giết chết | giết con | giết tui | đòi giết | dọa giết | sẽ giết | muốn giết | đánh chết | đâm chết | chém chết
immediate_danger: đang đánh em | đang đánh tôi | đang bị đánh | đang đánh đập | bị đánh ngay | phá cửa | đập cửa | đạp cửa | xông vào | đang đập phá | đang đuổi em | đang bạo hành
immediate_danger: sắp về | về đến | về tới | về ngay | gần về & chết | đánh | giết | sợ | trốn | phút
immediate_danger: trốn trong | đang trốn | vừa chạy trốn | bỏ chạy | chạy ra ngoài & chồng | nó= | sợ | đánh | nhà vệ sinh | tủ | ck=
immediate_danger: bắt cóc | sắp hiếp | định hiếp | nguy hiểm lắm | đang nguy hiểm | gọi cảnh sát giúp | gọi công an giúp | báo cảnh sát giúp | tính mạng
weapon: dao= | súng | búa | rìu | gậy | mã tấu | kéo= | xăng | axit | a xít | ống sắt & cầm | dọa | kề | đâm | dí | chĩa | vung | lấy | rút | đánh em | đánh tôi | chém | tạt | đuổi | đòi ! cửa hàng | nhà bếp
weapon: nó có dao | chồng có dao | hắn có dao | ảnh có dao | nó có súng | có dao trong tay | có súng trong tay | mang theo dao
weapon: đâm em | đâm tôi | chém em | chém tôi | bắn em | bắn tôi | đốt nhà | tạt axit | dùng dao
@no_talk: ko nói | không nói | k nói | không thể nói | ko gọi | không gọi | k gọi | không thể gọi | không dám | ko dám | không nghe máy | nhắn tin thôi | nói nhỏ | im lặng | nhanh | khong the noi
perpetrator_present: ở nhà | bên cạnh | ở đây | phòng bên | ngay đây | cạnh em | cạnh tôi | trong nhà | trong phòng | phòng khách | kế bên | đang ngủ | đang tắm & @no_talk
perpetrator_present: kiểm tra | check | xem trộm | lục | theo dõi | coi trộm | đọc trộm & dt= | đt= | điện thoại | tin nhắn | zalo | messenger
perpetrator_present: nó thấy | nó biết | chồng biết | chồng thấy | nó phát hiện | bị phát hiện | ảnh thấy | ảnh biết & chết | đánh | giết | nhanh | nguy
injury: máu & chảy | không cầm | ko cầm | nhiều quá | ra nhiều | không ngừng | ko ngừng ! kinh nguyệt | hiến máu
injury: gãy | rạn xương | trật khớp & tay | xương | chân | sườn | mũi | răng
injury: bất tỉnh | ngất xỉu | ngất đi | xỉu | chóng mặt | nôn | ói & đánh | đập | đầu | đá | tát
injury: bị thương nặng | bị đâm | bị bỏng | tạt nước sôi | chảy máu đầu | thương tích | vỡ đầu | không đi được | đánh sưng
strangulation: bóp cổ | siết cổ | xiết cổ | thắt cổ em | thắt cổ tôi | chẹn cổ | chặn cổ | bóp họng | bịt mũi | lấy gối bịt | lấy gối đè | nghẹt thở
suicide: không muốn sống | ko muốn sống | k muốn sống | chẳng muốn sống | không thiết sống | muốn chết | tự tử | tự sát | chết cho xong | chết quách | chết đi cho | kết thúc cuộc đời | kết liễu | không còn muốn sống | nhảy lầu | nhảy cầu | cắt tay | rạch tay | uống thuốc ngủ | thư tuyệt mệnh | vĩnh biệt | không muốn tồn tại | tự làm đau | tự hại ! không muốn chết | ko muốn chết
suicide: thuốc & chết | không sống | muốn sống | uống hết | hết lọ | cả vỉ | nguyên vỉ | để dành
child_in_danger: con em | con tôi | con gái | con trai | đứa nhỏ | đứa bé | em bé | mấy đứa | con mình | con nhỏ | cháu= | các con | em gái | em trai | cả con & đánh | sờ | hành hạ | đập | quăng | xâm hại | hiếp | bóp | bạo hành | làm hại | đụng chạm | đá= ! đánh thức | đánh răng | đánh chữ
child_in_danger: dượng | bố | ba= | chú | cậu | ông= & vào phòng | sờ | đụng & em gái | chị | con gái | em= & lại | đêm | mỗi | tối
confined: khóa cửa | khoá cửa | nhốt | giam | cấm ra ngoài | không cho ra | ko cho ra | k cho ra | không ra được | ko ra được | không ra ngoài được | không cho em ra | không cho tôi ra | không cho em đi | bị trói | trói em | trói tôi | trói tay | khóa trong | khoá trong | bị khóa | không cho về | giữ em lại ! tự khóa cửa
trafficking: hộ chiếu | giấy tờ | passport | chứng minh | thẻ cư trú & giữ | lấy | thu | không trả | ko trả & chủ | nợ | ông | bà | môi giới | quản lý | công ty | bắt | làm | họ
trafficking: tiếp khách | trả nợ | bán dâm | ngủ với khách | đi khách | bia ôm & bắt | ép | phải | buộc | không cho
trafficking: bị bán | lừa bán | buôn người | bán sang | bán vào | bán em cho
recent_assault_72h: tối qua | hôm qua | sáng nay | hôm nay | vừa= | hôm kia | đêm qua | mới đây | tiếng trước | hồi nãy | tối hôm qua | chiều nay | mới bị | hồi sáng | hai ngày trước | 2 ngày trước & hiếp | cưỡng | xâm hại | ép quan hệ | ép em | sàm sỡ | quan hệ khi | làm nhục | bị làm bậy | lạm dụng
recent_assault_72h: chưa tắm | chưa rửa | chưa thay đồ & hiếp | cưỡng | bị | tối qua | xâm
minor_speaker: em # | con # | mình # | tôi # | cháu # | mới # | được # | e # | tui # | chỉ # | vừa tròn # > tuổi ! con em | con tôi | con gái em | con trai | con gái tôi | em gái | em trai | kết hôn
minor_speaker: # tuổi & đừng nói | chưa đủ tuổi | mẹ em | nhỏ | em sợ
minor_speaker: lớp 5 | lớp 6 | lớp 7 | lớp 8 | lớp 9 | lớp 10 | lớp 11 | lớp 12 & em= | con | mình | học | cháu ! con em học | con gái | con trai | giáo viên
minor_speaker: đừng nói | đừng kể | đừng cho | không nói | đừng báo | giấu & mẹ | bố | ba mẹ | cha mẹ | ba em | phụ huynh | gia đình
minor_speaker: chưa thành niên | vị thành niên | chưa đủ 18 | chưa 18
drugged: uống | ly= | rượu | bia= | nhậu & không nhớ | ko nhớ | k nhớ | không biết gì | mất trí nhớ | mất ý thức | tỉnh dậy | bất tỉnh & gì | hết | khách sạn | nhà nghỉ | ly | dậy | cởi | quần áo | trần
drugged: bỏ thuốc | chuốc thuốc | thuốc mê | thuốc lắc vào | đánh thuốc | bỏ gì vào | thuốc kích dục | chuốc say
drugged: tỉnh dậy & khách sạn | nhà nghỉ | khỏa thân | trần truồng | không mặc | mất quần áo
threat_of_distribution: clip | video | ảnh nóng | hình | ảnh nude | ảnh khỏa thân | ảnh của em | ảnh em | hình em & tung | phát tán | đăng lên | đăng hình | sẽ đăng | đăng clip | đăng video | đăng ảnh | dọa | doạ | gửi cho | tống tiền | lên mạng | lan truyền
threat_of_distribution: ghép mặt | deepfake | tống tiền bằng | chat sex bị
stalking_now: người yêu cũ | chồng cũ | bạn trai cũ | ny cũ | kẻ lạ | người lạ | ex= | theo dõi & trước nhà | đứng trước | ngoài cửa | bám theo | đang | trước cửa | dưới nhà | ngoài nhà | rình | chờ | đợi ! theo dõi điện thoại | kiểm tra
stalking_now: đang theo em | đang theo tôi | đang bám theo | đang đi theo | đang theo dõi em
stalking_now: bám theo em | bám theo tôi | đi theo em | đi theo tôi | theo sau em | theo sau tôi | bị theo dõi | rình rập | gắn định vị | định vị | theo đuôi | đeo bám & đang | ngay | xe | nhà | luôn | mỗi | suốt | sau | rình | em | tôi
""",
        "fil": """
@they: siya | sya | niya | nya | asawa | mister | bf= | boyfriend | jowa | tatay | papa | itay | stepfather | amain | tito | kuya | ex= | amo | boss | mister | lalaki | live in | kinakasama
immediate_danger: tulong | saklolo | tulungan | iligtas & papatayin | patayin | po | niya | bilis | ngayon | sinasaktan | binubugbog | takot | nya | please | ako
immediate_danger: papatayin ako | papatayin daw | papatayin ka | papatayin niya | papatayin nya | papatayin kami | patayin ako | patayin niya | patayin nya | mapapatay | pinagbabantaan | pagbabantaan | tinatangka | babarilin | sasaksakin | mamamatay na ako | mamatay ako pag
immediate_danger: sinasaktan ako ngayon | binubugbog | bugbugin | sinasaktan niya ako ngayon | sinasaktan nya ko ngayon | sinusuntok | sinisipa | ginugulpi | gulpi | nagwawala | sinusugod | hinahabol ako
immediate_danger: sinisira | winawasak | binabasag | kinakalabog | sinisipa | kinakatok | pinapasok & pinto | pintuan | bintana | bahay
immediate_danger: pauwi na | parating na | uuwi na | malapit na | darating na & takot | patay | bugbog | saktan | lagot | tago | niya | papatayin
immediate_danger: nagtatago | nakatago | tumakas | tumatakas & niya | nya | banyo | cr= | takot | asawa | kwarto | ako
immediate_danger: nasa panganib | delikado ang buhay | tumawag ng pulis | tawagan nyo pulis | tawag kayo ng pulis | kinidnap | dinukot
weapon: kutsilyo | baril | itak | martilyo | patalim | bolo= | gulok | palakol | tubo= | kustilyo | gunting | ice pick | gasolina | asido & hawak | may= | dala | tinutok | tutok | nakatutok | kinuha | bumunot | hinahampas | pinanakot | pananakot | sinaksak | saksak | hahabulin ! bilihan | bibili
weapon: sasaksakin | sinaksak | babarilin | binaril | tinutukan | tataga | tatagain | susunugin
perpetrator_present: tabi ko | nandito sya | nandito siya | andito sya | andito siya | kabilang kwarto | sa kwarto sya | katabi ko | nasa bahay sya | nasa bahay siya | nasa labas ng kwarto | tulog sya | natutulog | naliligo | nasa sala | katabi & di= | hindi | tawag | salita | bawal | tahimik | text | chat | bilis | ingay ! di pa | hindi pa
perpetrator_present: tsine check | chinecheck | tsinecheck | chine check | binabasa | tinitingnan | tinitignan | sinisilip | minomonitor | kinakalkal | hawak niya & cp= | phone | cellphone | messages | text | messenger | selpon
perpetrator_present: makita niya | makita nya | malaman niya | malaman nya | mahuli ako | mahuli niya | pag nakita & lagot | patay | bugbog | bilis | papatayin | yari
injury: dugo | dumudugo | nagdurugo | duguan & daming | ayaw | tumigil | ko= | marami | ulo | sobra | di= | hindi | ako | ilong ! regla | donate
injury: bali | nabali | baling | pilay | nabalian & kamay | braso | paa | buto | ilong | tadyang | ko | ako | daliri ! ilong | regla | kain | anghang | basketball
injury: nahimatay | nawalan ng malay | hinimatay | nahihilo | nagsusuka | sumusuka & bugbog | ulo | suntok | hampas | sipa | palo | saktan | sinaktan | niya | nya ! ilong | regla | kain | anghang | basketball
injury: nasaksak | nasugatan | malaking sugat | sugatan | napaso | pinaso | di makahinga | hindi makahinga | di makalakad | hindi makalakad & niya | nya | ako | ko | bugbog | sipa ! ilong | regla | kain | anghang | basketball
strangulation: sinakal | sakal | sinasakal | sakalin | nasakal | tinakpan ang bibig at ilong | unan sa mukha | tinakpan ng unan
suicide: ayoko na mabuhay | ayaw ko na mabuhay | ayaw ko nang mabuhay | ayoko nang mabuhay | ayoko na pong mabuhay | magpakamatay | magpapakamatay | gusto ko na mamatay | gusto ko nang mamatay | gusto kong mamatay | sana mamatay na ako | sana patay na ako | tatapusin ko na | wakasan | wawakasan | tapusin ang buhay | pagod na akong mabuhay | pagod na ako mabuhay | wala nang saysay | laslas | maglalaslas | magbibigti | bigti | iinumin ko lahat | tatalon | suicide | saktan ang sarili | sinasaktan ko sarili | mawala na lang ako | mawala nalang | paalam na sa inyo ! hindi ko | pelikula | palabas | kapatid niya
suicide: gamot | tabletas & mamatay | mabuhay | iinumin | ininom lahat | naipon | inipon ! hindi ko | pelikula | palabas | kapatid niya
child_in_danger: anak ko | mga anak | anak namin | kapatid ko | bata= | mga bata | baby | bunso | pamangkin | anak nya | anak niya & sinasaktan | sinaktan | binubugbog | hinihipuan | hinipuan | pinapalo | binugbog | sinasampal | ginagalaw | ginalaw | inaabuso | minomolestya | ginahasa | sinusuntok | kinukurot | sinisipa | hinahawakan ! laro | kalaro
child_in_danger: stepfather | papa= | tatay | tito | kuya | amain & kwarto | kama & kapatid | ate | ko= & na naman | gabi | pumasok | pumapasok ! laro | kalaro
confined: kinulong | ikinulong | nakakulong | kinukulong | kinandado | nakakandado | nilock | nilockan | ni lock | di ako makalabas | hindi ako makalabas | di makalabas | hindi makalabas | di ako pinapalabas | hindi ako pinapalabas | ayaw akong palabasin | ayaw ako palabasin | bawal lumabas | ako pinapalabas | akong palabasin | ako palabasin | kami pinapalabas | di makaalis | hindi makaalis | ayaw akong paalisin | tinali | iginapos | nakagapos ! elevator | pelikula | palabas | laro | hindi ako kinulong
trafficking: passport | pasaporte | papeles | id ko | arc ko & kinuha | hawak | kinumpiska | tinago | ayaw ibalik | di binabalik | hindi binabalik
trafficking: utang | bar fine | barfine | customer | kostumer | bugaw | sex= | putahan | club= & pinipilit | pilit | pinilit | bayad | binenta | ibenta | pinapasama | sumama | pinapatulog | multa ! customer service
trafficking: binenta ako | ibinenta ako | ibebenta | bugaw | human traffick | pinagbili
recent_assault_72h: kagabi | kahapon | kanina | kaninang | ngayong umaga | kaninang umaga | kamakalawa | ngayon lang | noong isang araw | oras na nakalipas | 2 days ago | last night & rape | nirape | narape | ginahasa | pinilit | hinalay | minolestya | ginalaw | hinipuan | pinagsamantalahan | binaboy
recent_assault_72h: di pa ko naliligo | di pa ako naliligo | hindi pa ako naliligo | di pa naliligo | di pa ako naghuhugas & rape | kagabi | pinilit | ginahasa | hinalay | kahapon
minor_speaker: # pa lang | # palang | # lang po | # lang ako | # anyos | # taong gulang | # yrs old | # years old | # yo= | ako ay # | im # | grade # ! anak ko | ang anak | kapatid ko | anak na
minor_speaker: grade 6 | grade 7 | grade 8 | grade 9 | grade 10 | grade 11 | grade 12 | high school | elementary & ako | ko | po ! anak ko | guro
minor_speaker: wag | huwag | wag nyo | wag po & sabihin | isumbong | ipaalam & mama | papa= | nanay | tatay | magulang | parents | mommy
minor_speaker: menor de edad | minor pa | minor po | menor pa & ako | ko | po
drugged: baso | inom | uminom | alak | nainom | pinainom | beer | tagay | juice & maalala | wala na | walang maalala | nawalan ng malay | nagising | hilo | di ko alam & motel | hotel | hubad | baso | maalala | damit | malay | isang
drugged: may nilagay sa | nilagyan ng gamot | pinainom ng gamot | nilagyan ang inumin | nilagyan inumin | dinroga | drinoga | may halong gamot
drugged: nagising & motel | hotel | hubad | walang damit | ibang kwarto
threat_of_distribution: ikakalat | ikalat | kinakalat | kinalat | ipo post | ipopost | i post nya | i post niya | i post daw | isesend | ise send | i send nya | i send niya | i send daw | ipapakita | i upload nya | i upload niya | iuupload | bina blackmail | binablackmail | blackmail | ilalabas | sesend & video | picture | litrato | pics | nudes | hubad | larawan | vid | pic=
threat_of_distribution: deepfake ko | scandal ko | sextort
stalking_now: labas ng bahay | sinusundan | nag aabang | nakaabang | inaabangan | labas ng apartment | tapat ng bahay | harap ng bahay | labas ng trabaho | sumusunod | minamanmanan & ex= | ngayon | ako | lalaki | asawa | ko= | siya | sya | nandito
stalking_now: tracker | airtag | gps & nilagay | kotse | bag | phone | alam | sasakyan
""",
        "km": """
immediate_danger: ជួយខ្ញុំផង | ជួយផង | ជួយសង្គ្រោះ | ជួយជីវិត
immediate_danger: សម្លាប់ខ្ញុំ | ចង់សម្លាប់ | នឹងសម្លាប់ | គំរាមសម្លាប់ | សំលាប់ខ្ញុំ | ចង់សំលាប់ | វាយឱ្យស្លាប់ | វាយអោយស្លាប់ ! សម្លាប់ខ្លួន | សំលាប់ខ្លួន
immediate_danger: កំពុងវាយ | ត្រូវគេវាយ | វាយខ្ញុំឥឡូវ | កំពុងទម្លុះទ្វារ | វាយទ្វារ | ធាក់ទ្វារ | បំបែកទ្វារ | គាស់ទ្វារ | ទម្លាយទ្វារ
immediate_danger: ជិតមកដល់ | នឹងមកវិញ | ត្រឡប់មក & ខ្លាច | វាយ | ស្លាប់ | សម្លាប់
immediate_danger: លាក់ខ្លួន | ពួនក្នុង | រត់គេច | គ្រោះថ្នាក់ណាស់ | ហៅប៉ូលិសឱ្យ | ហៅប៉ូលិសផង | ចាប់ពង្រត់
weapon: កាំបិត | កាំភ្លើង | ញញួរ | ពូថៅ | ដំបង | អាវុធ | អាស៊ីត & កាន់ | គំរាម | យក | ភ្ជង់ | ចាក់ខ្ញុំ | កាប់ | ដេញ | មាន | នៅក្នុងដៃ
weapon: ចាក់ខ្ញុំនឹង | បាញ់ខ្ញុំ | កាប់ខ្ញុំ | ដុតផ្ទះ
perpetrator_present: នៅក្បែរ | នៅជិត | នៅទីនេះ | នៅក្នុងផ្ទះ | នៅក្នុងបន្ទប់ | បន្ទប់ជាប់ | កំពុងដេក | កំពុងងូតទឹក & និយាយមិនបាន | ហៅមិនបាន | ទូរស័ព្ទមិនបាន | ស្ងាត់ | ឆាប់ | សម្លេង | មិនហ៊ាន
perpetrator_present: ឆែក | មើល | ពិនិត្យ | ឆែកមើល & ទូរស័ព្ទ | សារ | ហ្វេសប៊ុក & គាត់ | ប្តី | ខ្ញុំ | វា
perpetrator_present: បើគាត់ឃើញ | បើគាត់ដឹង | បើប្តីឃើញ | បើប្តីដឹង | ខ្លាចគាត់ឃើញ
injury: ឈាម & ហូរ | មិនឈប់ | ច្រើន | ចេញ ! រដូវ | បរិច្ចាគ
injury: បាក់ដៃ | បាក់ជើង | បាក់ឆ្អឹង | ដៃបាក់ | ជើងបាក់ | ឆ្អឹងបាក់ | បែកក្បាល | បាក់ធ្មេញ | រលាក | របួសធ្ងន់ | របួស | បាក់ច្រមុះ
injury: វាយ | ក្បាល | ធាក់ & ក្អួត | វិលមុខ | សន្លប់ | ដកដង្ហើមមិន | ដើរមិនរួច
strangulation: ច្របាច់ក | រឹតក | ច្របាច់ ក | ច្របាច់បំពង់ក | បិទមុខនឹងខ្នើយ | យកខ្នើយ
suicide: មិនចង់រស់ | ចង់ស្លាប់ | សម្លាប់ខ្លួន | សំលាប់ខ្លួន | ធ្វើអត្តឃាត | ឈប់ចង់រស់ | ស្លាប់ល្អជាង | បញ្ចប់ជីវិត | ចងក | លោតទឹក | លាហើយគ្រប់គ្នា | លេបថ្នាំទាំងអស់ ! មិនចង់ស្លាប់
child_in_danger: កូន | ប្អូន | ក្មេង | ក្មួយ & វាយ | ធ្វើបាប | ទាត់ | រំលោភ | ស្ទាប | ធាក់ | បោះ ! កូនសោ
child_in_danger: ឪពុកចុង | ឪពុក | ពូ & បន្ទប់ & ប្អូន | កូន | ខ្ញុំ & ទៀត | យប់
confined: ចាក់សោ | ចេញមិនបាន | ឃុំខ្ញុំ | បង្ខាំង | ឃុំឃាំង | មិនឱ្យចេញ | មិនឲ្យចេញ | មិនអោយចេញ | ចងខ្ញុំ | ដាក់សោ
trafficking: លិខិតឆ្លងដែន | ប៉ាស្ព័រ | ប៉ាស្ពរ | ឯកសារ & យក | ដក | រឹបអូស | មិនឱ្យវិញ | កាន់ | មិនឲ្យវិញ
trafficking: ជំពាក់លុយ | ជំពាក់ | សងបំណុល | បំណុល | លក់ខ្លួន | ដេកជាមួយភ្ញៀវ & ថៅកែ | ភ្ញៀវ | បង្ខំ | ទើប
trafficking: ជួញដូរមនុស្ស | លក់ខ្ញុំ
recent_assault_72h: យប់មិញ | ម្សិលមិញ | ព្រឹកនេះ | ថ្ងៃនេះ | ព្រឹកមិញ | អម្បាញ់មិញ | ម៉ោងមុន & រំលោភ | បង្ខំ | ចាប់រំលោភ
recent_assault_72h: មិនទាន់ងូតទឹក & រំលោភ | គេ
minor_speaker: អាយុ# | អាយុតែ# | អាយុទើប# ! កូនស្រី | កូនប្រុស | កូនខ្ញុំអាយុ | កាលអាយុ
minor_speaker: កុំប្រាប់ | កុំឱ្យ & ម្តាយ | ម៉ាក់ | ឪពុក | ប៉ា | គ្រូ
minor_speaker: រៀនថ្នាក់ទី# | នៅថ្នាក់ទី# | ថ្នាក់ទី# & ខ្ញុំ ! កូន
drugged: ផឹក | កែវ | ស្រា | បៀរ & ចាំអ្វីមិនបាន | ចាំមិនបាន | អត់ចាំ | មិនដឹងខ្លួន | សន្លប់ | ភ្ញាក់ & មួយ | សណ្ឋាគារ | អាក្រាត | អ្វី | ភ្ញាក់
drugged: ដាក់ថ្នាំ | បំពុល | ថ្នាំសន្លប់ | ថ្នាំងងុយ & ស្រា | ភេសជ្ជៈ | ខ្ញុំ | កែវ
threat_of_distribution: វីដេអូ | រូប | ឃ្លីប & បង្ហោះ | ផ្សាយ | គំរាម | ផ្ញើទៅ | ចែក
stalking_now: មុខផ្ទះ | តាមខ្ញុំ | មុខបន្ទប់ | តាមពីក្រោយ | សង្សារចាស់ | ប្តីចាស់ & រង់ចាំ | ឥឡូវ | ឈរ | ចាំ | រហូត | ក្រោយ | តាម
""",
        "mn": """
immediate_danger: туслаарай | авраарай | аврах | тусал | туслаач & алах | ална | намайг | одоо | хурдан | зод | цохи | айж | гуйя
immediate_danger: алах гэ | ална гэ | намайг алах | ална шүү | алчих | алчихна | ална | амийг минь | хөнөө | үхтэл зод ! цаг алах
immediate_danger: зодож байна | цохиж байна | зодуулж байна | дайраад байна | намайг зодоод | дахиад зодож | занчиж
immediate_danger: хаалга | цонх & эвдэ | нүд | өшиглө | орж ир | дэлдэ | балбаж
immediate_danger: ирэх гэж байна | удахгүй ирнэ | ирж явна | ирлээ | минутын дараа & айж | алах | ална | зод | нуу | үх
immediate_danger: нуугдаж | нуугдсан | зугтаж | зугтсан | зугтаад & нөхөр | айж | гэрээс | түүнээс | ариун цэврийн | тэр= | зод
immediate_danger: аюултай байна | аюулд | цагдаа дууд | цагдаад хэлээд | хүчиндэх гэж | хулгайл гэж | амь насан
weapon: хутга | хутгатай | буу | алх= | алхтай | сүх | төмөр | бензин | зэвсэг | шил & барь | бари | заа | сүрдүүл | далай | гарт | байна | тулга | дайр | зодсон | тулгаад ! дэлгүүр
weapon: хутгална | хутгалах | хутгалсан | буудна | буудах гэж
perpetrator_present: хажууд | дэргэд | өрөөнд | гэрт | наана | цаана | хажуу өрөө | усанд | унтаж & ярьж чад | залгаж чад | ярих боломж | чимээгүй | дуу гарга | бичиж | хурдан | ярьж болохгүй
perpetrator_present: утас | утсыг | мессеж | чат & шалга | үзэ | хяна | ухаж | уншдаг
perpetrator_present: харвал | мэдвэл | мэдчихвэл | олж мэдвэл & ална | зодно | алах | үх | дуусна | болохгүй
injury: цус & зогсо | их | гоож | алд | тогто | гарч ! өгөх | шинжилгээ | сарын тэмдэг
injury: гар | хөл | яс | хавирга | хамар | шүд | хуруу & хугар
injury: ухаан алд | толгой эргэ | бөөлж | муужир & зод | цохи | толгой | унаг
injury: хутгалуул | түлэгд | шархад | тархи доргил | алхаж чадахгүй | амьсгалж чадахгүй
strangulation: хоолой | хоолойг | багалзуур & боо | баз | шах | дар | боомил
strangulation: боомилсон | боомилж | дэрээр дар | багалзуурд
suicide: амьдармааргүй | амьдрах хүсэлгүй | амьдрахыг хүсэхгүй | амьдрахаас залх | үхмээр | үхэхийг хүс | үхэх гэж | амиа хорло | амиа егүүт | амиа хор | үхсэн нь дээр | үхвэл дээр | өөрийгөө ал | амьдрах утгагүй | амьдрах шалтгаан | гараа зүс | дүүжил | сүүлчийн үг | баяртай бүгдээрээ | алга болмоор
suicide: эм= | эмээ & бэлд | бүгдийг уу | цуглуул | их уу & үх | амьд | дуус | уух
child_in_danger: хүүхэд | хүүхд | охин | хүүг | дүү | үр | хүүгээ & зод | цохи | гар хүрэх | гар хүр | оролд | хүчирхий | дарамтал | шид | алгад ! дүүргэ
child_in_danger: хойд эцэг | аав | ах= | өвөө & өрөө | ор луу & дүү | охин | миний & дахиад | шөнө | бас
confined: түгжчих | түгжээд | түгжсэн | түгжиж | хорьсон | хорьж | хорьчих | гарч чадахгүй | гаргахгүй | гаргадаггүй | хүлсэн | хүлчих | барьцаал & өрөө | гэр | намайг | хаалга | чадахгүй | гадуур | гарч | гар
trafficking: паспорт | бичиг баримт | үнэмлэх & аваад | авсан | авчих | хураа | өгөхгүй | авч
trafficking: өртэй | өр= | өрөө | торгууль & явуулахгүй | төл | үйлчлүүлэг | ажилла & явуулахгүй | үйлчлүүлэг | паспорт | хүчээр | эзэн | гаргахгүй
trafficking: үйлчлүүлэгч | биеэ үнэл | зочин & хүчээр | хүчилж | албад | шахаж | унтуул
trafficking: зарчихсан | худалдсан намайг | хүн худалдаа
recent_assault_72h: өчигдөр | өнөөдөр | шөнө | өглөө | уржигдар | сая | цагийн өмнө | түрүүн & хүчинд | хүчирхийл | албад | хүчээр
recent_assault_72h: угаагаагүй | усанд ороогүй | шүршүүрт ороогүй & хүчинд | шөнө | хүчир | өчигдөр
minor_speaker: # настай | # нас | # той= | # тэй= & би | ээж | аав | надад ! хүү | охин | дүү
minor_speaker: ээжид | аавд | эцэг эхэд | багшид & хэлж болохгүй | битгий хэл | хэлэхгүй | нууц | мэдэгдэх
minor_speaker: би #р ангийн | #р ангид | # р анги | #р анги | насанд хүрээгүй | сурагч & би= | би | ээж
drugged: уугаад | уусан | аяга | архи | шар айраг | ундаа & санахгүй | санаж чадахгүй | ухаан | мэдэхгүй & нэг | буудал | юу ч | нүцгэн | сэр | хувцас
drugged: эм хийсэн | эм холь | юм хийсэн ундаа | мансууруул | уусан ундаанд
drugged: сэрэхэд | сэртэл & буудал | нүцгэн | хувцас
threat_of_distribution: бичлэг | зураг | видео | нүцгэн & тараана | тарааж | тараах | тарааг | дарамтал | сүрдүүл | явуулна | цацна | фэйсбүүкт
stalking_now: хуучин найз | найз залуу | нөхөр | хүн | тэр= | салсан & гадаа | хаалга | араас | үүдэнд | байрны & хүлээ | дага | зогсож | мөшги | ирчих
stalking_now: дагаад | мөрдөж | мөшгөж | дагаж & араас | одоо | хүн | намайг | байна
""",
        "ru": """
@he: он= | муж | отец | папа | отчим | парень | бывший | сожитель | они= | она= | мужчина | брат | дядя | начальник | хозяин | кто то | какой то
immediate_danger: помогите | спасите | помоги | спасите меня & убьет | убивает | прямо | сейчас | щас | быстрее | он= | бьет | бьют | умоляю | скорее | пж | пжл | пожалуйста быстр | угрож | ломает | срочно | страшно
immediate_danger: убьет | убьют | меня убьет | меня убивает | хочет убить | угрожает убить | убить меня | меня убить | убью тебя | тебя убью | грозит убить | грозится убить | обещает убить | зарежет | прибьет | пристрелит | угрожает расправой | расправится | забьет до смерти | пытается убить ! мама убьет | мама меня убьет за
immediate_danger: меня бьют | бьет меня сейчас | сейчас бьет | бьет прямо | избивает | избивают | меня бьет | он бьет меня | муж бьет | бьет и бьет | бросается на меня | кидается на меня | набросился | душит сейчас ! раньше
immediate_danger: выламывает | ломает | ломится | выбивает | вышибает | долбит | стучит | колотит | вламывается | взламывает | лезет & двер | окно | окна | в квартиру | в дом
immediate_danger: сейчас | скоро | вот вот | минут | идет | едет & вернется | придет | приедет | домой & убьет | страшно | боюсь | изобьет | бить | прячусь | конец | пьяный
immediate_danger: прячусь | спряталась | спрятался | сбежала | убежала | заперлась | убегаю & от него | от мужа | он= | ванной | туалет | шкаф | боюсь | босиком | муж | под кроват
immediate_danger: я в опасности | мне угрожает опасность | вызовите полицию | вызовите милицию | позвоните в полицию | пытается изнасиловать | хочет изнасиловать | насилует | похитили | похищают | затащил | затащили | угроза жизни | моя жизнь в опасности
weapon: нож= | ножом | ножа | ножик | топор | молот | пистолет | ружь | бит=  | битой | биту | лом= | ломом | кислот | бензин | отвертк | оружи | автомат= | обрез & стоит | у него | у мужа | держит | угрож | взял | достал | напал | схватил | размахив | замах | в руке | в руках | приставил | у горла | кидается | бросается | с ножом | с топором | ударил | есть | облил | оболь | наставил | направил | пришел | за двер | у двер | ходит ! магазин | кухонный набор | купить
weapon: с ножом | с топором | с молотком | с пистолетом | с ружьем | пырнул | порезал меня | стрелял | застрелит | зарезать | подожжет | поджег | сожжет
perpetrator_present: рядом | в соседней комнате | за стеной | за стенкой | в комнате | в квартире | дома= | сидит тут | тут= | здесь | на кухне | в душе | спит | стоит & говорить не | не могу говорить | не могу звонить | позвонить не | тихо | звонить не | не могу позвонить | только писать | только текст | шепотом | пока он | быстрее | быстро | громко | голос
perpetrator_present: проверяет | читает | следит | смотрит | роется | просматривает | мониторит | лазит | контролирует & телефон | сообщения | переписк | смс | ватсап | вотсап | телегу
perpetrator_present: если он | если увидит | если узнает | если муж | он увидит | он узнает | он не должен & увидит | узнает | найдет | заметит | прочтет > убьет | конец | изобьет | мне | плохо
perpetrator_present: он рядом | муж рядом | он дома | он в соседней | он сейчас в душе | он спит рядом | он сидит рядом | он стоит рядом
injury: кровь | крови | кровотеч | кровит | кровищ & останавл | много | идет | течет | хлещет | льет | сильн | из головы | не перестает | из носа | лужа ! сдать | донор | месячн | анализ
injury: сломал | сломана | сломан | перелом | вывих | разбил | выбил | трещин & руку | рука | ногу | нога | ребр | нос= | челюст | палец | пальц | ключиц | запястье | зуб | кост
injury: сознание | сознания | тошнит | рвет | рвота | кружится | отключилась | отключился & потеря | теряю | ударил | голов | избил | побоев | побил
injury: ножевое | пырнул | ожог | обварил | кипятк | сотрясение | разбита голова | разбил голову | рана | порезал | не могу ходить | не могу дышать | избил сильно | сильно избил | избил до ! душевн
strangulation: душил | душит | душили | задушить | придушил | удушен | удушье | за горло | сжал горло | сдавил горло | сдавил шею | схватил за шею | за шею | перекрыл воздух | подушкой | перекрыл дыхание
suicide: не хочу жить | не хочу больше жить | не хочу я жить | жить не хочу | жить не хочется | жить больше не | больше не могу жить | не могу так жить | хочу умереть | хочется умереть | хочу сдохнуть | лучше умереть | лучше бы я умер | лучше сдохнуть | покончить с собой | покончу | покончить с жизнью | убью себя | убить себя | самоубий | суицид | таблетки уже | наглотаюсь | наглоталась | напьюсь таблеток | выпью все таблетки | выпила все таблетки | повешусь | повеситься | вскрою вены | вскрыть вены | режу себя | резать себя | порежу себя | выпрыгну | спрыгну | прыгну с | нет смысла жить | зачем жить | незачем жить | устала жить | устал жить | свести счеты | прощайте все | прощальн | предсмертн | уйти из жизни | хочу исчезнуть | не проснуться | роскомнадзор ! не хочу умереть
suicide: таблетки | таблеток | снотворн & накопила | собрала | выпить все | выпью | полная | горсть | много | пачк & жить | умереть | все= | конец
child_in_danger: ребенк | ребенок | детей | детям | дети= | дочь | дочк | дочер | сын | сестр | братик | брата | малыш | младенц | племянн & бьет | ударил | трогает | избивает | бил= | насил | домога | орет | пинает | швырн | издева | лапает | душит | обижает | колотит | избил | растл | развращ | приста
child_in_danger: отчим | отец | папа | дядя | дед | брат & комнат | кроват | спальн & сестр | дочк | дочер | ко мне | моей & опять | снова | ночью | каждую
confined: запер | заперта | заперт | заперли | закрыл меня | закрыли меня | взаперти | не выпускает | не выпускают | не могу выйти | не дает выйти | не дают выйти | удерживает | держит силой | держат силой | связал | связали | в плену | не отпускает домой | запирает | под замком | на замок | похитил ! закрыл меня в черный
trafficking: паспорт | документы & забрал | забрали | отобрал | отобрали | держит | держат | удерживает | не отдает | не отдают | отнял | отняли | у хозяина | изъял
trafficking: долг | долги | штраф | клиент | проститу | панел | секс за & отработа | не отпус | клиент | заставля | принужда | продал | эскорт | вынужда ! кредит
trafficking: продали меня | меня продали | торговля людьми | рабств | заставляют спать | заставляет спать | заставляют обслуж | сутенер | борделе | бордель
recent_assault_72h: вчера | ночью | сегодня | утром | только что | позавчера | час назад | часа назад | часов назад | недавно | два дня назад | вечером & изнасил | насил | надругал | принудил | домогал | совратил | воспользовался | взял силой | взял меня силой | меня силой | заставил меня | без согласия | против воли
recent_assault_72h: не мылась | не мылся | не помылась | не принимала душ | не подмывалась | не стирала & изнасил | насил | вчера | ночью | сегодня | еще
minor_speaker: мне # | мне всего # | мне только # | мне еще # | мне исполнилось # ! минут | час | дней | рублей | вон | тысяч | когда мне было | было
minor_speaker: # лет & маме не | не говорите | несовершен | мне= | я= ! дочке | дочери | сыну | сестре | брату | назад | женат | замуж | живем | вместе
minor_speaker: маме | мама | родителям | родители | папе & не говорите | не говори | не рассказывайте | не узнала | не узнали | не сообщайте | не звоните
minor_speaker: классе | класс= & я= | учусь | мне= | школ ! дочь | сын | ребенок | учител
minor_speaker: я несовершеннолет | я школьни | мне нет 18 | мне нет восемнадцати | я еще ребенок | я подросток
drugged: выпила | выпил | бокал | напит | коктейл | вино | пиво | глоток | стакан & провал | не помню | очнул | подсып | отключ | проснул | ничего & мотел | гостин | отел | голая | раздет | не помню | провал | один | без одежды | чужой | мало ! ничего не пила
drugged: подсыпал | подмешал | подлил | накачал | опоил | что то в напиток | клофелин | наркотик в | добавил что то | подсыпали | подмешали | подлили
drugged: очнулась | проснулась | пришла в себя & мотел | гостин | отел | голая | раздета | без одежды | незнаком
threat_of_distribution: видео | фото | интим | снимки | скрин | переписк | запись | голые & слить | слив | выложит | выложу | разосл | разошл | опублик | грозит | шантаж | отправит | покажет | распростран | скинет | кинет в | разместит
threat_of_distribution: дипфейк | шантажирует | вымогает & видео | фото | деньги | интим | лиц | мной | меня
stalking_now: бывший | муж | преслед | он= | незнаком | мужчина | какой то | сталкер | кто то & под окн | у двер | у моей двер | за моей двер | перед моей двер | под двер | идет за мной | ждет у | караул | у подъезд | возле дома | около дома | у дома | за мной едет | за мной след | поджида | у работы | возле работы | ходит за мной | стоит за | у ворот
stalking_now: преследует | следит за мной | ходит за мной | идет за мной | трекер | gps | отслежив | маячок & сейчас | он= | бывш | машин | телефон | домом | каждый день | везде | мужчина | незнаком | опять | за мной | меня
""",
        "ja": """
@they: 夫 | 旦那 | 彼氏 | 彼 | 元カレ | 元彼 | 元夫 | 父 | お父さん | パパ | 義父 | 兄 | おじ | あいつ | あの人 | 相手 | ストーカー | 上司
immediate_danger: 助けてください | 助けて | たすけて | タスケテ & 今 | 早く | 殺 | 殴 | 誰か | お願い | 怖 | 危 ! 宿題 | ゲーム | 映画 | ドラマ | 小説 | 締切
immediate_danger: 殺される | 殺すって | 殺すと | 殺してやる | 殺され | ころされる | 殺そうと | 命が危 | 命の危険 | 身の危険 | 死ぬかもしれない殴 | 刺すと | 刺すって ! 宿題 | ゲーム | 映画 | ドラマ | 小説 | 締切
immediate_danger: ドア | 玄関 | 窓 | 扉 & 叩いて | たたいて | 叩き | 壊 | 蹴 | 入ってくる | 入ってきそう | こじ開け | ガンガン | 入ろうと ! 宿題 | ゲーム | 映画 | ドラマ | 小説 | 締切
immediate_danger: 殴られてい | 殴られてる | 殴られてま | 殴られ続け | 今殴 | 暴れて | 暴力をふるわれて | 暴力振るわれて | 今叩かれ | 蹴られて | 今なぐ | ボコボコ | 殴ってき | 襲われそう | 襲われて | レイプされそう ! 昨日 | 昨夜 | ことがあり | た夢
immediate_danger: もうすぐ | すぐ | あと | 今から | そろそろ > 帰って | 来る | 戻って | 着く & 殺 | 怖 | 殴 | 死 | 逃げ | 隠れ ! 宿題 | ゲーム | 映画 | ドラマ | 小説 | 締切
immediate_danger: 隠れて | 逃げて | 逃げ出 | 追いかけられ & 今 | 夫 | 彼 | トイレ | 押し入れ | 父 | 裸足 | 怖 ! 宿題 | ゲーム | 映画 | ドラマ | 小説 | 締切
immediate_danger: 警察呼んで | 警察を呼んで | 通報して | 110番して | 今危険 | 連れ去 | 拉致 | 誘拐 ! 宿題 | ゲーム | 映画 | ドラマ | 小説 | 締切
weapon: 包丁 | ナイフ | 刃物 | 銃 | ハンマー | バット | 金づち | カッター | 斧 | 鉄パイプ | ガソリン & 持っ | 持ち | 向け | 出し | 脅 | 突きつけ | 振り | 手に | 構え | 殴 | 追い | 握 | 投げ ! 料理 | 切れ味 | 野球
weapon: 刺された | 刺される | 刺すぞ | 刺してやる | 撃つ | 火をつけ | 切りつけ
perpetrator_present: 隣に | となりに | そばに | 横に | 隣の部屋 | 同じ部屋 | すぐ近く | 近くに | 家に | 後ろに & いる | います | いて | 寝て | 居 & 声 | 話せ | 電話 | しゃべれ | 喋れ | 静か | こっそり | バレ | 文字
perpetrator_present: @they & お風呂 | 寝てる | 寝ている | シャワー | トイレ & 早く | 今のうち | 今だけ | すぐ | バレ | 起き | 急
perpetrator_present: スマホ | 携帯 | ライン | line | ケータイ | メール & 見られ | チェック | 監視 | 覗 | のぞか | 調べられ | 勝手に見
perpetrator_present: 見られたら | バレたら | ばれたら | 見つかったら & まずい | 殴 | 殺 | 終わ | やばい | 怖 | ひどい | 大変
perpetrator_present: 電話できない状況 | 声が出せない | 声を出せない | 声出せない | 声だせない | 話せない状況 | 電話できません
injury: 血が止ま | 血が出て | 血がたくさん | 血だらけ | 血まみれ | 大量出血 | 出血 | 骨折 | 骨が折 | 折れた | 折られ | 折れて | 意識がな | 意識を失 | 気を失 | 気絶 | やけど | 鼓膜 | 流血 | あばら | 吐血 ! 生理 | 首 | 献血 | 心が折
injury: 頭 | 顔 | お腹 | 腹 & 殴 | 打っ | 蹴 | 叩 & 吐 | めまい | ふらふら | 見えな | 痛くて | 気持ち悪
injury: 刺され | 血 & 止まら | 止まり | たくさん | いっぱい | 流れ
strangulation: 首 | 喉 | のど & 絞め | しめ | 締め | 押さえ | 掴 | つかま | 圧迫 ! 首になっ | 手首
strangulation: 枕 | 布団 & 顔 | 口 & 押し | 塞
suicide: 死にたい | 死にたく | 自殺 | 消えたい | 消えてしまいたい | いなくなりたい | 生きていたくない | 生きたくない | 生きるのがつら | 生きるのが辛 | 生きてる意味 | 生きている意味 | 生きる意味 | 死のう | 死ぬつもり | 死んだほうが | 死んだ方が | 死んでしまいたい | 楽になりたい | 飛び降り | 首を吊 | 首吊 | リスカ | リストカット | 遺書 | 命を絶 | もう終わりにしたい | 自傷 | さよならみんな | 最後の挨拶 | 薬ためて | 薬を溜め | 薬をため | 一気に飲 | 大量に飲 | オーバードーズ ! 死にたくない | 自殺防止
suicide: 薬 & ためて | 溜めて | 全部飲 | 大量 & 死 | 終 | もう ! 映画 | ニュース | ドラマ | 小説
child_in_danger: 子ども | 子供 | こども | 娘 | 息子 | 妹 | 弟 | 赤ちゃん | 赤ん坊 & 手をあげ | 手を上げ | 殴 | 叩 | 蹴 | 触 | 虐待 | 投げ | 暴力 | 性的 | たたい | ぶつ | 首 ! 蹴って動 | 胎動
child_in_danger: 父 | お父さん | 義父 | 兄 | おじ | 祖父 & 妹 | 姉 | 娘 | 私 & 部屋 | 布団 | ベッド & 入 & また | 夜 | 毎晩 ! ゲーム | 肩を | 昔
child_in_danger: お父さん | 義父 | 兄 | おじさん | 先生 & 触って | 触られ | 体を触 | さわって | さわられ ! ゲーム | 肩を | 昔
confined: 閉じ込め | とじこめ | 監禁 | 軟禁 | 出られない | 出してくれ | 出させて | 外に出して | 外出させ | 縛られ | 帰してくれ | 帰らせて & 部屋 | 家 | 鍵 | ドア | 外 | 閉 | 監 | 軟 | 縛 | 車 | れない | くれ ! 会議
trafficking: パスポート | 旅券 | 在留カード | 身分証 & 取られ | 取り上げ | 返して | 奪 | 没収 | 預け ! 映画 | ニュース | ドキュメンタリー | ドラマ | 小説
trafficking: 借金 & 返すまで | 帰れない | 客 | 働か | 風俗 | 体 ! 映画 | ニュース | ドキュメンタリー | ドラマ | 小説
trafficking: 客 | 売春 | 風俗 | 体を売 | 接待 & 強要 | 無理やり | させられ | 強制 | やらされ | 行かされ | 取らされ ! 客様
trafficking: 人身売買 | 売られた | 売り飛ばさ ! 映画 | ニュース | ドキュメンタリー | ドラマ | 小説
recent_assault_72h: 昨日 | 昨夜 | 昨晩 | 今朝 | さっき | 今日 | おととい | 一昨日 | 昨日の夜 | 時間前 | 先ほど | 夕べ | ゆうべ & 無理やり | むりやり | レイプ | 強姦 | 襲われ | 性的 | 犯され | 性暴力 | 乱暴 | 痴漢 | 強制的 | 同意なく | 嫌だと言った | わいせつ
recent_assault_72h: お風呂入ってない | お風呂に入ってない | シャワー浴びてない | シャワーしてない | 洗ってない | お風呂に入っていない | シャワーを浴びていない & されま | された | レイプ | 昨 | 今 | 襲 | まだ
minor_speaker: 中1 | 中2 | 中3 | 高1 | 高2 | 高3 | 小4 | 小5 | 小6 | 中学生 | 小学生 | 高校生 | 中学1 | 中学2 | 中学3 | 高校1 | 高校2 | 高校3 | 未成年 | 中一 | 中二 | 中三 | 高一 | 高二 & です | 親 | 言わないで | だけど | だよ | なんですが | ですが | 私 ! 娘 | 息子 | 教師 | の子
minor_speaker: #歳 | #才 | # さい ! 娘 | 息子 | 歳の時 | 歳から | 歳年 | 妹 | 弟 | 子ども | 子供 | 歳の頃 | 歳の子
minor_speaker: 親には | 親に | 母に | お母さんに | 両親に | 学校に & 言わないで | 内緒 | 秘密 | 知られたくない | 連絡しないで | ばれたく | バレたく
drugged: 薬を盛 | 薬盛 | 睡眠薬を入れ | 睡眠薬入 | 薬を入れ | 薬を飲まされ | 何か入れ | 飲み物に | レイプドラッグ | 薬物を飲まさ ! 飲み物に氷
drugged: 飲ん | 一杯 | お酒 | 飲み会 | カクテル & 記憶 | 覚えてない | 覚えていない | 意識 & ない | なくて | なく | なし | 飛 | ホテル | 起き | 目が覚め | 気づい
drugged: 起きたら | 目が覚めたら | 気づいたら | 気が付いたら & ホテル | 裸 | 知らない | 服 | 下着
threat_of_distribution: 動画 | 写真 | 画像 | 裸 | ハメ撮り | 盗撮 | ディープフェイク | 合成 & ばらまく | ばらま | バラまく | 晒す | 晒さ | さらす | 拡散 | 流す | 流され | 脅 | ネットに | 公開 | アップする | 送りつけ | 送ると | 送るって | 売る ! 送る方法
threat_of_distribution: リベンジポルノ | ディープフェイク | セクストーション
stalking_now: 家の前 | 外に | 玄関の前 | 後ろ | 会社の前 | 学校の前 | 駅 | マンションの前 | 家の外 | 職場 & 元カレ | 元彼 | 元夫 | ストーカー | つけ | 待ち伏せ | 知らない男 | 知らない人 | 元旦那 & 今 | います | いる | 待 | 来 | ずっと | 立
stalking_now: つけられて | つけられている | つきまと | 付きまと | 追いかけて | 後をつけ | 尾行 | 待ち伏せ | エアタグ | gps | 位置情報 & 今 | いる | います | 男 | 車 | また | 毎日 | 家 | 知らない | 仕掛け | 見つ | る
""",
        "th": """
@they: เขา | มัน | ผัว | สามี | แฟน | พ่อ | พ่อเลี้ยง | พี่ชาย | ลุง | น้า | เถ้าแก่ | นายจ้าง | ผู้ชาย | แฟนเก่า | มันคือ
immediate_danger: ช่วยด้วย | ช่วยฉันด้วย | ช่วยหนูด้วย | ช่วยชีวิต | ช่วยเราด้วย | ช่วยที
immediate_danger: ฆ่าหนู | ฆ่าฉัน | จะฆ่า | ฆ่าเรา | ขู่ฆ่า | เอาให้ตาย | ตีจนตาย | จะโดนฆ่า | ฆ่าทิ้ง | เอาชีวิต | ตายแน่ ! ฆ่าตัวตาย
immediate_danger: พังประตู | ทุบประตู | ถีบประตู | กระแทกประตู | งัดประตู | กำลังตี | กำลังทำร้าย | กำลังซ้อม | กำลังต่อย | ตีหนูอยู่ | โดนตีอยู่ | โดนซ้อมอยู่ | โดนทำร้ายอยู่ | อาละวาด | กำลังบุก | จะเข้ามาในห้อง | กำลังพัง
immediate_danger: กำลังจะกลับ | ใกล้ถึง | จะกลับมา | กลับมาแล้ว | จะมาถึง & กลัว | ตาย | ตี | ซ่อน | ฆ่า | นาที
immediate_danger: ซ่อนอยู่ | แอบอยู่ | หนีออกมา | หนีมา & @they | ห้องน้ำ | ตู้ | กลัว
immediate_danger: จะข่มขืน | กำลังข่มขืน | ลักพาตัว | แจ้งตำรวจให้ | เรียกตำรวจให้ | โทรหาตำรวจให้ | อันตรายมาก | ตกอยู่ในอันตราย | จับตัวไป
weapon: มีด | ปืน | ค้อน | ขวาน | ไม้เบสบอล | กรรไกร | น้ำกรด | น้ำมันเบนซิน | ไม้หน้าสาม | มีดพร้า | อาวุธ & ถือ | จ่อ | ขู่ | อยู่ในมือ | จี้ | แทง | ไล่ | ฟัน | หยิบ | มีมีด | ชี้ | เล็ง | พก | ฟาด | สาด ! ร้าน | ทำครัว
weapon: เอามีด | ยิงหนู | ยิงฉัน | จะยิง | จะแทง | แทงหนู | แทงฉัน | เผาบ้าน | เอาปืน
perpetrator_present: ข้างๆ | ข้าง | อยู่ด้วย | อยู่ใกล้ | อยู่ในบ้าน | อยู่ในห้อง | ห้องข้าง | อยู่ตรงนี้ | อาบน้ำอยู่ | หลับอยู่ | อยู่บ้าน & พูดไม่ได้ | โทรไม่ได้ | คุยไม่ได้ | ไม่กล้า | เบาๆ | เงียบ | เสียงไม่ได้ | ส่งเสียง | รีบ | เร็ว | พิมพ์ได้อย่างเดียว | ออกเสียง
perpetrator_present: เช็ค | เช็ก | ดู | ตรวจ | ค้น | แอบอ่าน | ส่อง & โทสับ | โทรศัพท์ | มือถือ | ไลน์ | แชท & @they | หนู | ฉัน | เรา | ทุก | ตลอด | เร็ว
perpetrator_present: ถ้ามันเห็น | ถ้าเขาเห็น | ถ้าเขารู้ | ถ้ามันรู้ | เดี๋ยวมันเห็น | เดี๋ยวเขาเห็น | ถ้าโดนจับได้ | กลัวเขาเห็น | กลัวมันเห็น
injury: เลือด & ไหล | ไม่หยุด | เยอะ | ออก | ท่วม | อาบ ! ประจำเดือน | บริจาค
injury: แขนหัก | ขาหัก | กระดูกหัก | หมดสติ | ซี่โครงหัก | จมูกหัก | ฟันหัก | นิ้วหัก | ข้อมือหัก | หัวแตก | คิ้วแตก | ปากแตก | น้ำร้อนลวก | โดนแทง | โดนยิง | บาดเจ็บ | แผลลึก | มือหัก ! บอล | มวย | สโนว์
injury: หัว | ตี | ต่อย | เตะ & อ้วก | อาเจียน | เวียนหัว | มองไม่เห็น | สลบ | มึน | หายใจไม่ออก | ลุกไม่ไหว | เดินไม่ไหว ! บอล | มวย | สโนว์
strangulation: บีบคอ | รัดคอ | เค้นคอ | กดคอ | ล็อกคอ | ล็อคคอ | หมอนปิดหน้า | หมอนกดหน้า | เอาหมอนอุด | ปิดจมูกปิดปาก | จับคอกด | ขย้ำคอ ! หนัง | ละคร | เสื้อ | เนคไท | ปก
suicide: ไม่อยากอยู่แล้ว | ไม่อยากอยู่อีก | ไม่อยากอยู่บนโลก | ไม่อยากอยู่ต่อ | อยากตาย | ฆ่าตัวตาย | ไม่อยากมีชีวิต | ไม่อยากหายใจ | จบชีวิต | ตายไปเลย | ตายดีกว่า | ตายๆไป | ไม่มีเหตุผลที่จะอยู่ | ไม่รู้จะอยู่ไป | กรีดแขน | กรีดข้อมือ | ผูกคอ | โดดตึก | กระโดดตึก | กินยาตาย | กินยาเกินขนาด | ลาก่อนทุกคน | ลาตาย | จดหมายลา | ทำร้ายตัวเอง | อยากหายไป | ไม่อยากตื่น ! ไม่อยากตาย | ไม่ได้อยากตาย
suicide: ยา & อยู่ในมือ | หมดขวด | เก็บไว้ | ทั้งหมด | เตรียมไว้ & ไม่อยาก | ตาย | จบ | ลา
child_in_danger: ลูก | น้อง | เด็ก | หลาน & ตี | ทำร้าย | จับนม | ลวนลาม | ทุบ | ข่มขืน | เตะ | ตบ | จับตัว | โยน | ล่วงละเมิด | ซ้อม | ลูบ ! ลูกน้อง | ลูกค้า | ติด | ตีกัน | ลูกปืน
child_in_danger: พ่อเลี้ยง | พ่อ | ลุง | น้า | ปู่ | ตา & ห้องน้อง | ห้องลูก | ห้องพี่ | ห้องหนู & อีก | กลางคืน | ตอนดึก | ทุกคืน | เข้า ! แบด | บอล | กลอง | ไข่ | ตอนเด็ก
confined: ล็อคห้อง | ล็อกห้อง | ล็อคประตู | ล็อกประตู | ล็อคไว้ | ล็อกไว้ | ขังไว้ | โดนขัง | ถูกขัง | ขังหนู | ขังฉัน | ขังเรา | กักขัง | กักตัวไว้ | ออกไม่ได้ | ไม่ให้ออก | ไม่ยอมให้ออก | มัดไว้ | โดนมัด | ล่ามโซ่ | หนีไม่ได้ | จับขัง | ขังใน ! โควิด
trafficking: พาสปอร์ต | พาสปอต | หนังสือเดินทาง | บัตรต่างด้าว | เอกสาร & ยึด | เอาไป | ไม่คืน | เก็บไว้ & @they | หนี้ | นาย | ร้าน | เจ๊ | งาน | แม่เล้า | บริษัท | หนู | ฉัน | เรา
trafficking: ใช้หนี้ | เป็นหนี้ | นอนกับแขก | รับแขก | ขายตัว | ค้าประเวณี | ออกกับแขก | หลับนอนกับ & บังคับ | ต้อง | ก่อน | ไม่ให้ | ตี | โดน
trafficking: โดนหลอกมาขาย | ถูกขาย | ค้ามนุษย์ | ขายหนูให้ | บังคับให้ขาย | บังคับขาย
recent_assault_72h: เมื่อคืน | เมื่อวาน | เมื่อเช้า | วันนี้ | เมื่อกี้ | เมื่อวานซืน | ชั่วโมงก่อน | ชั่วโมงที่แล้ว | เช้านี้ | คืนก่อน | สองวันก่อน & ข่มขืน | ขืนใจ | บังคับมี | บังคับให้มี | ล่วงละเมิด | ปล้ำ | ลวนลาม | บังคับหนู | โดนบังคับ | รุมโทรม
recent_assault_72h: ยังไม่ได้อาบน้ำ | ยังไม่อาบน้ำ | ไม่ได้อาบน้ำ | ยังไม่ล้าง & ข่มขืน | โดน | เมื่อคืน | ถูก
minor_speaker: อายุ# | อายุแค่# | อายุเพิ่ง# | หนู# | แค่#ปี | #ขวบ ! ลูกสาว | ลูกชาย | ลูกอายุ | น้องอายุ | ตอนอายุ
minor_speaker: อย่าบอก | ไม่ต้องบอก | อย่าโทรหา | ห้ามบอก | ไม่อยากให้ & แม่ | พ่อ | ผู้ปกครอง | ครู ! ลูกสาว | ลูกชาย | ลูกอยู่ | หลาน | น้องสาว | น้องชาย
minor_speaker: หนูอยู่ม | อยู่มัธยม | หนูเรียนม | อยู่ม1 | อยู่ม2 | อยู่ม3 | อยู่ม4 | อยู่ม5 | อยู่ป5 | อยู่ป6 | ยังไม่บรรลุ | หนูเป็นเด็ก | เรียนอยู่ม | เรียนอยู่ป | ยังเรียนมัธยม ! ลูกสาว | ลูกชาย | ลูกอยู่ | หลาน | น้องสาว | น้องชาย
drugged: แก้ว | ดื่ม | กิน | เหล้า | เบียร์ & จำอะไรไม่ได้ | จำไม่ได้ | ไม่รู้สึกตัว | วูบ | ภาพตัด | ตื่นมา & แก้วเดียว | โรงแรม | ม่านรูด | โป๊ | เลย | เสื้อผ้า | ตื่น | อะไร ! หนัง | ละคร | ข่าว | นิยาย
drugged: วางยา | มอมยา | มอมเหล้า | ใส่ยา | ยาเสียสาว | ใส่อะไรในแก้ว | ใส่อะไรในเครื่องดื่ม | ผสมยา ! หนัง | ละคร | ข่าว | นิยาย
drugged: ตื่นมา | รู้สึกตัว & โรงแรม | โป๊ | เปลือย | ไม่ได้ใส่ | ไม่รู้จัก ! หนัง | ละคร | ข่าว | นิยาย
threat_of_distribution: คลิป | รูป | วิดีโอ | ภาพ | วีดีโอ & ปล่อย | แชร์ | โพสต์ | โพส | ขู่ | แบล็คเมล์ | แบล็กเมล์ | ส่งให้ | ลงเน็ต | เผยแพร่ | ประจาน ! หลักฐาน
stalking_now: แฟนเก่า | ผัวเก่า | สะกดรอย | สตอล์กเกอร์ | คนแปลกหน้า | สามีเก่า | ผู้ชายคนหนึ่ง & หน้าห้อง | หน้าบ้าน | ตอนนี้ | ยืน | หน้าที่ทำงาน | หน้าตึก | รอ | ใต้ตึก | ตามมา | ดัก
stalking_now: ตามหนูมา | ตามมา | ตามฉันมา | เดินตาม | ขับรถตาม | โดนตาม | ตามติด | สะกดรอย | จีพีเอส | gps | ติดเครื่องติดตาม | แอร์แท็ก & ตอนนี้ | ข้างหลัง | ถึงบ้าน | ตลอด | อยู่ | รถ | มัน | เขา | กลัว | มีคน
""",
        "lo": """
immediate_danger: ຊ່ວຍແດ່ | ຊ່ວຍຂ້ອຍແດ່ | ຊ່ວຍດ້ວຍ | ຊ່ວຍຊີວິດ
immediate_danger: ຈະຂ້າ | ຂ້າຂ້ອຍ | ຂູ່ຂ້າ | ຕີໃຫ້ຕາຍ | ຈະຕາຍແລ້ວ | ຊິຂ້າ ! ຂ້າຕົວ
immediate_danger: ກຳລັງຕີ | ກໍາລັງຕີ | ພັງປະຕູ | ທຸບປະຕູ | ຖີບປະຕູ | ກຳລັງທຳຮ້າຍ | ຕີຂ້ອຍຢູ່ | ຖືກຕີຢູ່ | ງັດປະຕູ
immediate_danger: ກຳລັງຈະກັບ | ກັບມາ | ໃກ້ຮອດ & ຢ້ານ | ຕີ | ຕາຍ | ຂ້າ
immediate_danger: ລີ້ຢູ່ | ເຊື່ອງຢູ່ | ໜີອອກ | ອັນຕະລາຍຫຼາຍ | ໂທຫາຕຳຫຼວດ | ລັກພາຕົວ | ຈະຂົ່ມຂືນ
weapon: ມີດ | ປືນ | ຄ້ອນ | ຂວານ | ໄມ້ຄ້ອນ | ອາວຸດ & ຖື | ຂູ່ | ຈີ້ | ແທງ | ໄລ່ | ຈັບ | ຟັນ | ຊີ້ | ໃນມື | ມີມີດ | ມີປືນ
weapon: ຈະຍິງ | ຈະແທງ | ເອົາມີດ | ເອົາປືນ | ແທງຂ້ອຍ | ຍິງຂ້ອຍ
perpetrator_present: ຢູ່ຂ້າງ | ຢູ່ນີ້ | ຢູ່ໃກ້ | ຢູ່ໃນຫ້ອງ | ຢູ່ໃນເຮືອນ | ຫ້ອງຂ້າງ | ນອນຫຼັບ | ອາບນ້ຳຢູ່ & ເວົ້າບໍ່ໄດ້ | ໂທບໍ່ໄດ້ | ລົມບໍ່ໄດ້ | ງຽບ | ໄວໆ | ສຽງ | ບໍ່ກ້າ
perpetrator_present: ກວດ | ເບິ່ງ | ເຊັກ | ຄົ້ນ & ໂທລະສັບ | ມືຖື | ແຊັດ | ຂໍ້ຄວາມ & ລາວ | ຂ້ອຍ | ຜົວ | ມັນ | ທຸກ
perpetrator_present: ຖ້າລາວເຫັນ | ຖ້າລາວຮູ້ | ຖ້າຜົວເຫັນ | ຖ້າຜົວຮູ້ | ຢ້ານລາວເຫັນ
injury: ເລືອດ & ບໍ່ຢຸດ | ໄຫຼ | ຫຼາຍ | ອອກ ! ປະຈຳເດືອນ | ບໍລິຈາກ
injury: ແຂນຫັກ | ຂາຫັກ | ກະດູກຫັກ | ໝົດສະຕິ | ຫົວແຕກ | ດັງຫັກ | ມືຫັກ | ບາດເຈັບ | ຖືກແທງ | ແຂ້ວຫັກ
injury: ຕີ | ຫົວ | ເຕະ & ຮາກ | ວິນຫົວ | ສະຫຼົບ | ຫາຍໃຈບໍ່ອອກ | ຍ່າງບໍ່ໄດ້
strangulation: ບີບຄໍ | ຮັດຄໍ | ກົດຄໍ | ເຄັ້ນຄໍ | ໝອນປິດໜ້າ
suicide: ບໍ່ຢາກມີຊີວິດ | ຢາກຕາຍ | ຂ້າຕົວຕາຍ | ບໍ່ຢາກຢູ່ຕໍ່ | ບໍ່ຢາກຢູ່ອີກ | ຈົບຊີວິດ | ຕາຍດີກວ່າ | ບໍ່ຢາກຢູ່ແລ້ວ | ຜູກຄໍ | ປາດແຂນ | ກິນຢາຕາຍ | ລາກ່ອນທຸກຄົນ | ທຳຮ້າຍຕົວເອງ ! ບໍ່ຢາກຕາຍ
child_in_danger: ລູກ | ນ້ອງ | ເດັກ | ຫຼານ & ຕີ | ທຳຮ້າຍ | ເຕະ | ຂົ່ມຂືນ | ຈັບບາຍ | ລວນລາມ | ທຸບ | ລ່ວງລະເມີດ ! ຕິດ | ລູກຄ້າ
child_in_danger: ພໍ່ນ້າ | ພໍ່ | ລຸງ & ເຂົ້າຫ້ອງ & ນ້ອງ | ລູກ | ຂ້ອຍ | ກາງຄືນ
confined: ລັອກ | ລ໋ອກ & ຫ້ອງ | ປະຕູ | ອອກ | ຂ້ອຍ
confined: ຂັງ | ກັກຂັງ | ອອກບໍ່ໄດ້ | ບໍ່ໃຫ້ອອກ | ມັດໄວ້ | ໜີບໍ່ໄດ້
trafficking: ພາສປອດ | ພາດສະປອດ | ໜັງສືຜ່ານແດນ | ເອກະສານ & ຍຶດ | ເອົາໄປ | ບໍ່ຄືນ | ເກັບໄວ້
trafficking: ນາຍຈ້າງ | ເຖົ້າແກ່ | ເຈົ້າຂອງຮ້ານ & ເອົາ | ຍຶດ | ເກັບ & ພາສປອດ | ໜັງສືຜ່ານແດນ | ເອກະສານ
trafficking: ເປັນໜີ້ | ໃຊ້ໜີ້ | ນອນກັບແຂກ | ຮັບແຂກ | ຂາຍຕົວ & ຍຶດ | ແຂກ | ບັງຄັບ | ກ່ອນ | ບໍ່ໃຫ້
trafficking: ຄ້າມະນຸດ | ຖືກຂາຍ | ຫຼອກມາຂາຍ
recent_assault_72h: ຄືນວານ | ມື້ວານ | ມື້ນີ້ | ເຊົ້ານີ້ | ເມື່ອຄືນ | ຊົ່ວໂມງກ່ອນ | ຫວ່າງກີ້ | ຄືນນີ້ & ຂົ່ມຂືນ | ບັງຄັບ | ລ່ວງລະເມີດ | ຂືນໃຈ
recent_assault_72h: ຍັງບໍ່ໄດ້ອາບນ້ຳ | ຍັງບໍ່ໄດ້ອາບນໍ້າ | ຍັງບໍ່ອາບນ້ຳ & ຂົ່ມຂືນ | ຖືກ | ຄືນ
minor_speaker: ອາຍຸ# | ອາຍຸພຽງ# | ອາຍຸໄດ້# | ຂ້ອຍ#ປີ ! ລູກອາຍຸ | ລູກສາວ | ລູກຊາຍ | ຕອນອາຍຸ
minor_speaker: ຢ່າບອກ | ບໍ່ຢາກໃຫ້ | ຫ້າມບອກ & ແມ່ | ພໍ່ | ຄູ | ຜູ້ປົກຄອງ
minor_speaker: ຂ້ອຍຮຽນມ | ຢູ່ມ1 | ຢູ່ມ2 | ຢູ່ມ3 | ຢູ່ມ4 | ຮຽນຢູ່ມັດທະຍົມ | ຍັງເປັນເດັກ
drugged: ຈອກ | ກິນ | ດື່ມ | ເຫຼົ້າ | ເບຍ & ຈື່ຫຍັງບໍ່ໄດ້ | ຈື່ບໍ່ໄດ້ | ບໍ່ຮູ້ສຶກຕົວ | ຕື່ນມາ & ດຽວ | ໂຮງແຮມ | ຫຍັງ | ເສື້ອ | ຕື່ນ
drugged: ວາງຢາ | ໃສ່ຢາ | ມອມເຫຼົ້າ | ມອມຢາ
threat_of_distribution: ວິດີໂອ | ຄລິບ | ຮູບ | ວີດີໂອ & ປ່ອຍ | ຂູ່ | ໂພສ | ແຊ | ສົ່ງໃຫ້ | ເຜີຍແຜ່
stalking_now: ໜ້າບ້ານ | ຕາມຂ້ອຍ | ໜ້າຫ້ອງ | ໜ້າເຮືອນ | ຕາມມາ | ແຟນເກົ່າ | ຜົວເກົ່າ & ລໍຖ້າ | ຕອນນີ້ | ຢືນ | ຖ້າຢູ່ | ດັກ | ຂ້າງຫຼັງ | ຕະຫຼອດ | ຕາມ
""",
        "uz": """
immediate_danger: yordam | qutqar & o'ldir | tez | urayap | uryap | meni | bering iltimos | hozir | qo'rqyap | pichoq | iltimos
immediate_danger: o'ldiradi | o'ldirmoqchi | o'ldiraman | o'ldirib | o'ldirish bilan | meni o'ldir | o'ldirarkan | so'yib tashla | so'yaman | o'ldiryap | urib o'ldir | joniga qasd ! o'zimni
immediate_danger: meni uryapti | meni urayapti | meni urvotti | urvotti | urayapti meni | kaltaklayap | savalayap | do'pposlayap | hozir uryapti | tashlanyapti | hujum qilyap | yana uryap
immediate_danger: eshik | deraza & buz | sindir | tepyap | taqillat | urib | kirmoqchi | taqilla | kiryap | yorib
immediate_danger: hozir keladi | kelyapti | kelib qoladi | qaytadi | daqiqada & qo'rqaman | o'ldir | uradi | yashir | qo'rqyap
immediate_danger: yashirin | qochib | qochdim | berkin & erim | qo'rq | hojatxona | undan | uydan | u=
immediate_danger: xavf ostida | xavfdaman | hayotim xavf | militsiya chaqir | politsiya chaqir | zo'rlamoqchi | o'g'irlab
weapon: pichoq | to'pponcha | bolta | miltiq | bolg'a | kaltak | kislota | benzin | qurol & qo'lida | bor= | bilan | ushla | o'qtal | qo'rqit | tahdid | olib | ko'tar | tira ! do'kon | sotib
weapon: otib tashla | pichoqlay | pichoqlamoqchi | yoqib yubor
perpetrator_present: yonimda | yonida | shu yerda | uyda= | xonada | qo'shni xona | dush | uxlayap | uxlab & gapira olmay | gapirolmay | gaplasholmay | gapira | qo'ng'iroq | jim= | tez | sekin | ovoz | telefon qil | yoza
perpetrator_present: telefonimni | telefonni | xabarlarimni | telegramimni | yozishmalar | telefonim & tekshir | ko'radi | ko'rib | o'qiy | kuzat | titkila
perpetrator_present: ko'rib qolsa | bilib qolsa | bilsa | sezib qolsa | ko'rsa & o'ldir | ura | tamom | urad | yomon
injury: qon & to'xtama | ketyap | oqyap | ko'p | oqib | ketib ! topshir | analiz
injury: qo'lim | oyog'im | qovurg'am | burnim | suyagim | tishim | barmog'im & sin | singan | chiqib ketgan | sindi
injury: hushimdan ketdim | hushimni yo'qot | boshim aylan | qayt qil | ko'nglim & ur | boshimga | urdi | urgan | tepdi
injury: jarohat | kuydir | pichoq urdi | yaralandim | nafas ololmay | yurolmay | boshim yoril | hushdan
strangulation: bo'g'di | bo'g'moq | bo'g'ib | bo'g'yap | bo'g'a | bo'g'gan | bo'ynimdan | tomog'imdan | bo'ynimni qis | tomog'imni | yostiq bilan
suicide: yashagim kelmay | yashashni xohlamay | yashashni istamay | o'lgim kel | o'lmoqchi | o'zimni o'ldir | o'zimni osa | o'lsam yaxshi | o'lib ketsam | o'lib qolsam | yashashdan charcha | hayotdan to'ydim | joniga qasd qil | jonimga qasd | o'zimga qasd | tomirimni | yashashdan ma'no | alvido hammaga | xayr hammaga | dori ichib o'l | o'z joniga
suicide: dori | dorilar | tabletka & hammasini | to'pla | ichaman | ichib & o'l | yash | tugat
child_in_danger: bola | bolam | qizim | o'g'lim | singlim | ukam | jiyan | chaqaloq & uryap | urayap | uradi | urdi | urvot | tegin | zo'rla | tepdi | kaltak | do'ppos | ushla
child_in_danger: o'gay ota | dada | amaki | tog'a | akam & xona & singlim | qizim | mening & yana | kecha | tun
confined: qulflab | qulfla | qamab | qamadi | qamal | chiqolmay | chiqa olmay | chiqarmay | chiqishga qo'ymay | bog'lab | bog'ladi | ushlab turibdi | qo'yib yubormay
trafficking: pasport | hujjat & olib | tortib | bermay | olgan | qaytarma | ushlab
trafficking: qarz & to'la | ishla | mijoz | ketolmay & xo'jayin | pasport | mijoz | majbur | qo'yma | qo'ymay
trafficking: mijoz | fohisha | fohishalik & majbur | yotish | qiling | urish
trafficking: meni sotdi | sotib yubor | sotishdi | odam savdosi
recent_assault_72h: kecha | bugun | tunda | ertalab | hozirgina | soat oldin | kechasi | oldingi kun & zo'rla | majburla | nomusimga | nomusga | zo'rlik
recent_assault_72h: yuvinmadim | yuvinganim yo'q | cho'milmadim & zo'rla | kecha | tun
minor_speaker: # yosh | # yoshda | # ga kir ! qizim | o'g'lim | singlim | bolam | turmush
minor_speaker: onamga | otamga | ota onamga | dadamga | oyimga | uydagilarga & aytmang | aytma | bildirma | bilmasin
minor_speaker: voyaga yetma | maktab o'quvchi | # sinf & man | men | im= | oquvchiman | oqiyman
drugged: ichdim | ichgan | ichib | stakan | qadah | piyola | pivo | vino & eslolmay | eslamay | eslay olmay | esimda yo'q | hushsiz | uyg'on & hech | bitta | mehmonxona | kiyim | narsa | yalang'och
drugged: dori qo'shib | biror narsa qo'sh | nimadir solib | nimadir qo'sh | uxlatadigan dori | dori solgan | giyohvand
drugged: uyg'ondim | uyg'onsam & mehmonxona | yalang'och | kiyimsiz
threat_of_distribution: video | rasm | surat | foto & tarqat | qo'rqit | shantaj | yuboraman | joylayman | joylashtir | tahdid | yuborar | chiqaraman
stalking_now: sobiq | erim | notanish | begona | bir odam | yigit & eshik oldida | orqamdan | uyim oldida | uy oldida | ko'chada | ishxona oldida | tashqarida & hozir | turib | kut | kel | yur
stalking_now: orqamdan | ta'qib | kuzat | izimdan & kelyap | yurib | qilyap | meni | hozir ! telefon
""",
        "uz-Cyrl": """
immediate_danger: ёрдам беринг | қутқаринг | ёрдам & мени | ўлдир | тез | уряпти | илтимос | ҳозир
immediate_danger: ўлдиради | ўлдирмоқчи | мени ўлдир | ўлдираман | уряпти мени | мени уряпти | мени уради | мени урвотти
immediate_danger: эшик & бузиб | буз | синдир | тепяп | кирмоқчи
weapon: пичоқ | тўппонча | болта | милтиқ & қўлида | бор= | билан | ушла | қўрқит
perpetrator_present: ёнимда | ёнида | уйда & гапира | гаплашол | қўнғироқ | тез
perpetrator_present: телефонимни | телефонни & текшир | кўр
injury: қон & тўхтама | кетяп | оқяп
injury: қўлим | оёғим | қовурғам & син
strangulation: бўғди | бўғиб | бўғмоқ | бўғяп | бўйнимдан
suicide: яшагим келмай | ўлгим кел | ўзимни ўлдир | яшашни хоҳлама | ўзимни ос
child_in_danger: болам | боламни | болаларимни | қизим | ўғлим | сингл & уряп | уради | урди | тегин
confined: қулфлаб | қамаб | чиқолмай | чиқармай | чиқа олмай
trafficking: паспортимни | паспорт | ҳужжат & олиб | бермай | тортиб
trafficking: қарз & тўла | мижоз | ишла & хўжайин | мижоз | паспорт | мажбур
recent_assault_72h: кеча | бугун | тунда | эрталаб | кечаси & зўрла | мажбурла | номус
minor_speaker: # ёшда | # ёшдаман | # ёшман ! қизим | ўғлим
minor_speaker: онамга | отамга & айтманг | айтма
drugged: ичдим | ичиб & эслолмай | эсла | эсимда йўқ
threat_of_distribution: видео | расм & тарқат | қўрқит
stalking_now: собиқ | эрим | бегона & эшик олдида | орқамдан | уйим олдида
""",
        "ne": """
immediate_danger: बचाउनुस् | बचाउनुहोस् | मलाई बचाउ | बचाऊ | गुहार
immediate_danger: मार्छ | मार्छु भन् | मार्न खोज् | मार्न लाग् | मार्ने धम्की | ज्यान मार् | मारिदिन्छ | मार्दैछ | ज्यान जोखिम | ज्यान खतरा | मार्ने भन्
immediate_danger: कुटिरहेको | कुट्दैछ | कुट्दै छ | पिट्दैछ | पिटिरहेको | पिट्दै छ | अहिले कुट् | अहिले पिट् | हान्दैछ
immediate_danger: ढोका | झ्याल & फोर् | तोड् | लात | ठटा | भित्र आउन | हान् | ढकढक
immediate_danger: आउँदैछ | आउँदै छ | फर्किँदै | आइपुग् & डर | मार् | कुट् | पिट् | लुक् | मिनेट
immediate_danger: लुकेर | लुकिरहेको | लुकेको | भागेर | भागेकी & श्रीमान | डर | शौचालय | घर | ऊबाट | उसबाट
immediate_danger: खतरामा छु | प्रहरी बोला | पुलिस बोला | बलात्कार गर्न खोज् | अपहरण
weapon: चक्कु | खुकुरी | बन्दुक | हतियार | बन्चरो | हथौडा | हँसिया | एसिड | तेजाब | लाठी & हात | देखा | लिए | लिएर | बोक | छ= | समात | हान् | तेर्सा | धम्क | उठा ! पसल
weapon: खुकुरीले | चक्कुले | गोली हान् | जलाइदिन्छ | जलाउने
perpetrator_present: छेउमै | छेउमा | सँगै | यहीँ | अर्को कोठा | कोठामा | घरमै | सुतिरहेको | नुहाउँदै & बोल्न मिल्दैन | बोल्न सक्दिन | फोन गर्न | बोल्न | आवाज | चुप | छिटो | बिस्तारै
perpetrator_present: फोन | मोबाइल | म्यासेज | मेसेन्जर & चेक | जाँच | हेर् | पढ्
perpetrator_present: देख्यो भने | थाहा पायो भने | थाहा पाए | देखे भने & मार् | कुट् | पिट् | सकि
injury: रगत & रोकि | बग | धेरै | आइरहेको | बगेको ! महिनावारी | दान
injury: हात | खुट्टा | हड्डी | करङ | नाक | दाँत | औँला & भाँचि | भाँचिय | टुट् | फुट् | भाचि
injury: बेहोस | चक्कर | वान्ता | रिँगटा & कुट् | पिट् | टाउको | हान् | भएँ | भएको
injury: घाइते | पोल् | पोलेको | टाउको फुट् | चोट लाग् | सास फेर्न | हिँड्न सक्दिन
strangulation: घाँटी | गर्धन & थिच | निमोठ | अँठ्या | समात | च्याप
suicide: बाँच्न मन छैन | बाँच्न चाहन्न | बाँच्न मन लाग्दैन | बाँच्नु छैन | मर्न मन | मर्न चाहन्छु | मर्ने सोच | आत्महत्या | मर्छु | मरे हुन्थ्यो | मर्नु छ | झुन्डि | हात काट् | सबैलाई बिदा | जीवन अन्त्य | जिन्दगी अन्त्य | बाँच्नुको अर्थ | मरिदिन्छु | विष खा ! मर्न चाहन्न | मर्न मन छैन
child_in_danger: बच्चा | छोरा | छोरी | भाइ | बहिनी | बालबच्चा | नानी & कुट | पिट | छुन | छोयो | बलात्कार | यातना | हान् | हातपात | दुर्व्यवहार
child_in_danger: सौतेनी बुवा | बुवा | काका | मामा | दाइ & कोठा & बहिनी | छोरी | मेरो & फेरि | राति
confined: थुनेको | थुने | थुनि | थुनिए | थुन्यो | निस्कन सक्दिन | निस्कन दिँदैन | बाहिर जान दिँदैन | ताल्चा लगा | चुकुल लगा | बाँधेर | बन्दी | बाहिर निस्कन
trafficking: पासपोर्ट | राहदानी | कागजात & लियो | लिए | खोस | लुका | दिँदैन | राखेको | फिर्ता
trafficking: ऋण | जरिवाना & तिर् | ग्राहक & मालिक | साहु | ग्राहक | पासपोर्ट | जान | काम | भन्छ
trafficking: ग्राहक | देहव्यापार | वेश्या & बाध्य | जबरजस्ती | सुत् | पठा
trafficking: बेचिदियो | बेचियो | बेचिएँ | मानव बेचबिखन | बेचे
recent_assault_72h: हिजो | आज | राति | बिहान | अस्ति | भर्खर | घण्टा अघि | अघि & बलात्कार | जबरजस्ती | करणी | यौन
recent_assault_72h: नुहाएको छैन | नुहाएकी छैन | नुहाएको छुइन | नुहाएकी छुइन & बलात्कार | राति | हिजो | जबर
minor_speaker: # वर्ष | # बर्ष & म= | मेरो उमेर | आमा | मात्र | मलाई ! छोरी | छोरा | बहिनी | भाइ | अघि
minor_speaker: आमालाई | बुवालाई | बाबालाई | घरमा | अभिभावकलाई & नभन्नु | नभन | थाहा नदि | नभनिदि
minor_speaker: कक्षामा पढ्छु | कक्षा # | म नाबालिग | नाबालक | कक्षामा पढ्
drugged: गिलास | पिए | रक्सी | बियर | जुस | खाएँ | खाएपछि & याद छैन | सम्झना छैन | केही याद | होस | बिउँझ & केही | होटल | एक | लुगा | नाङ्ग
drugged: औषधि मिसा | लागूपदार्थ | केही मिसा | नशालु | लट्ठ बनाउने | औषधि हालेर
threat_of_distribution: भिडियो | फोटो | तस्बिर & भाइरल | धम्क | राखिदि | पोस्ट | पठाइदि | सार्वजनिक | फैला | राख्छु | ब्ल्याकमेल
stalking_now: घर बाहिर | ढोका बाहिर | घर अगाडि | अफिस अगाडि | पछ्या | पछि लाग् | पछिपछि & पर्खि | अहिले | उभि | ऊ= | पुरुष | मान्छे | आइरहेको | हिँडि | श्रीमान | मलाई | छ=
""",
        "ko-Latn": """
immediate_danger: salryeo | sallyeo | salyeo juse | salyeojuse | sallyo juse | sallyojuse | salyojuse | salryo juse | salryojuse | sal lyeo juse
immediate_danger: dowajuse | dowa juse | doajuse | dowajwo | dowa jwo & ppalli | ppali | pali | jigeum | jebal | jugil | maja
immediate_danger: jugindae | jugindago | jugilgeo | jugil geo | jugigess | jukyeo beor | jugyeo | maja jugeul | ttaerigo iss | ttaeryeoyo jigeum | majgo isseo | matgo isseo
weapon: kal deul | kal ro | kareul deul | kal gajigo | kareul & isseo | deulgo | wiehyeop | wihyeop | isseoyo | geo
perpetrator_present: yeope isseo | yeop bang | yeopbang | yeope iss & mal mot | jeonhwa | munja
strangulation: mok jol | mogeul jol | mokjol | mok jor | mogeul jor
suicide: jukgo sip | juggo sip | jugo sip | jukgosip | jugosip | jasal | salgi sil | salgi sileo
confined: gathyeo | gachyeo | gatyeo | gadwo | motnagage | mot nagage
injury: piga & meom | mani | gyesok | an meom
child_in_danger: aereul ttae | aideul ttae | aegi ttae
stalking_now: ttarawa | ttara wa | jibape | jip ape & jigeum | gidar | gyesok | isseo
recent_assault_72h: eoje | eojetbam | oneul | achim & ganggan | seongpokhaeng | danghaess
minor_speaker: jung1 | jung2 | jung3 | go1 inde | go2 inde | cho5 | cho6 | #sal | # sal & inde | ieyo | yeyo | eomma | iyeyo | je
threat_of_distribution: yeongsang | sajin & ppurin | yupo | ollin | hyeopbak
""",
        "zh-Hans-Latn": """
immediate_danger: jiuming | jiu ming | jiujiu wo | jiu jiu wo | kuai jiu wo | ta yao sha wo | yao sha wo | sha le wo | sha wo= | da si wo
weapon: ta you dao | na zhe dao | nazhe dao | yong dao | na dao
suicide: bu xiang huo | buxianghuo | xiang si= | zisha | zi sha
strangulation: qia wo | qia zhu wo | bozi & qia | lei
confined: chu bu qu | chubuqu | suo zai | guan zai wu
perpetrator_present: ta zai pangbian | ta zai pang bian | cha wo shouji | kan wo shouji
recent_assault_72h: zuowan | zuotian | jintian & qiangjian | qiang jian
child_in_danger: da haizi | da wo haizi | haizi ye da
minor_speaker: wo # sui | wo cai # | bie gaosu wo ma
""",
        "km-Latn": """
immediate_danger: chuoy phong | chuoy pong | juoy phong | juy phong | chuy phong | chuoy knhom | chuoy khnhom | juoy knhom | juoy khnom | chuoy khnom
immediate_danger: somlab knhom | somlap knhom | samlab knhom | jong somlab | chong somlab | somlab khnom
weapon: kambit | kam bit | kampleung | kam phleung & kan= | kat= | yok | komream | mean
strangulation: chrobach kor | chrobach ko | chrabach kor | chrobach & kor | ko= | knhom
suicide: ot chong ruos | min chong ruos | ot jong ruos | min jong ros | chong slab | jong slab | somlab kluon
child_in_danger: vay kon | vay koun | veay kon | veay koun
confined: chak sor | jak sor | chenh min ban | chenh ot ban | ot oy chenh
recent_assault_72h: yub menh | yob minh | msel menh | msil minh & romlop | rumlop | romlob
perpetrator_present: nov kbae | nov kber | nov jit & niyeay | min ban | ot ban
injury: chheam | cheam & chrern | ho= | hou
""",
        "mn-Latn": """
immediate_danger: tuslaarai | avraarai | namaig alah | alna ge | alah gej | zodoj bn | zodoj baina | tsohij baina | haalga evd
weapon: hutga | hutgatai | buu= | suh= & bari | barij | baina | bn= | surduul | garta | gart
perpetrator_present: utas | utsiig | messej & shalga | uzdeg | uhaj
perpetrator_present: hajuud | dergde | hajuu uruu | dergde & yarij chad | zalgaj chad | yarih bolomj
injury: tsus | cus= & zogs | ih= | ihe | goojij | garaad
injury: gar= | hul= | yas= & hugar
strangulation: hooloi | hooloig & boo | baz | shah | boogood
suicide: amidarmaargui | amidarmaar bish | uhmeer | uhmeer baina | amia horlo
child_in_danger: huuhed | huuhdiig | ohiniig & zodo | zodoj | tsohi | gar hur
confined: tugjchih | tugjeed | tugjsen | garch chadahgui | gargahgui | horison
trafficking: pasport & avaad | huraa | ugukhgui | avsan | ugohgui
recent_assault_72h: uchigdur | ochigdor | unuudur | onoodor | shunu | shono & huchind | huchirh | huchirhii
minor_speaker: # nastai | # nas & bi= | eej
minor_speaker: eejid | aavd & heleh | hel= | bolohgui | bitgii
drugged: uugaad | arhi | neg ayaga & sanahgui | sanaj chad
threat_of_distribution: bichleg | zurag | video & taraana | taraaj | daramtal | surduul
stalking_now: gadaa | araas | haalganii & huleej | dagaad | dagaj | huleegeed
""",
        "ru-Latn": """
immediate_danger: pomogite | spasite | pomogi= | pomogi mne & on= | ubiv | ubyet | ubiet | srochno | bystr | seichas | pzh | skoree | shas
immediate_danger: menya ubyet | menya ubiet | on menya ubyet | on menya ubiet | ubyet menya | ubiet menya | hochet ubit | ugrozhaet ubit | menya byut | biet menya | byet menya | izbivaet | vylamyvaet dver | lomaet dver | lomitsya v dver
weapon: nozhom | s nozhom | pistolet | topor | toporom | nozh= & stoit | s nozhom | s toporom | ugrozh | derzhit | u nego | v ruk
perpetrator_present: on ryadom | muzh ryadom | on doma | proveryaet moi telefon | proveryaet moy telefon | proveryaet telefon | chitaet moi | on v sosednei
perpetrator_present: ne mogu govorit | ne mogu zvonit | govorit ne mogu & ryadom | on= | doma | muzh
injury: krov & ne ostan | idet | mnogo | techet | silno
strangulation: dushil menya | dushil | dushit | za gorlo
suicide: ne hochu zhit | ne hochu bolshe zhit | hochu umeret | pokonchit s soboi | ubyu sebya | suitsid | zhit ne hochu | ne khochu zhit
child_in_danger: rebenka | rebyonka | detei | dochku | syna & biet | byet | bil= | trogaet
confined: zaper menya | zaper | zaperta | ne vypuskaet | ne mogu vyiti
trafficking: pasport & zabral | otobral | derzhit
recent_assault_72h: vchera | segodnya | nochyu | nochu | utrom & iznasil | nasil
minor_speaker: mne # | mame ne govorite ! minut | chas
drugged: vypila & ne pomnyu | proval | ochnulas
drugged: podsypal | podmeshal | podlil
threat_of_distribution: video | foto & slit | slyet | sliet | vylozhit | razoshlet | grozit | shantazh
stalking_now: byvshii | byvshiy | byvshi | muzh & pod oknom | pod oknami | u dveri | pod dveryu | idet za mnoi | presled
""",
        "ja-Latn": """
immediate_danger: tasukete | taskete | korosareru | koroserareru | korosare | korosu tte | korosu to | nagurarete | doa wo tataite
weapon: houchou | hocho | naifu & motte | motteru | mukete
perpetrator_present: tonari ni iru | soba ni iru & koe | hanase | denwa
strangulation: kubi & shimerar | shimete | shimerare | osaer
suicide: shinitai | sinitai | kietai | jisatsu | ikitakunai | ikite itakunai
injury: chi ga tomar | kossetsu | chi ga dete
confined: tojikomer | derarenai | kankin
child_in_danger: kodomo & nagur | tatak | keru | bouryoku
recent_assault_72h: kinou | kinoo | kesa | sakki & reipu | muriyari | goukan | osowar
minor_speaker: chuugaku | chu1 | chu2 | chu3 | koukou1 | # sai= | #sai= & desu | dakedo | oya | mama
threat_of_distribution: douga | shashin & baramak | sarasu | odosar
stalking_now: motokare | sutoka & ie no mae | soto ni | ima | iru
""",
        "th-Latn": """
immediate_danger: chuay duay | chuay duai | chuai duai | chuey duay | chuay duey | chuai duay | chuay nu duay | ja kha nu | ja ka nu | kao ja kha | khao ja kha | man ja kha
weapon: tue meed | thue meed | tue mid | thue mid | tue puen | mee meed | meed & khu | joe | thaeng | ju= | thue
perpetrator_present: yu khang | yoo khang & pood mai dai | phut mai dai | to mai dai | tho mai dai
suicide: mai yak yu laew | mai yak yoo laew | yak tai | yaak tai | kha tua tai
strangulation: beeb kor | bip kho | beep kor | bib ko
injury: lueat | luead & mai yut | lai | yoe
confined: ok mai dai | aok mai dai | long hong | khang nu | khang wai
child_in_danger: tee look | ti luk | tee luuk
recent_assault_72h: muea khuen | mueakhuen | mua kuen | muea wan & khom khuen | khomkhuen | kom kuen
minor_speaker: nu ayu # | ayu # | ya bok mae
""",
        "lo-Latn": """
immediate_danger: suay dae | suai dae | xuay dae | soy dae | sooy dae | souay de | suay khoy dae | suay koy dae | lao si kha khoy | lao ja kha khoy | si kha khoy | si ka koy
weapon: thue mid | thue meed | theu mit | theu mid
suicide: bo yak mi sivit | bor yak mi sivit | yak tai | bo yak yu
strangulation: bib kho | beeb kho | bip kor
confined: ok bo dai | ork bor dai | aok bo dai
perpetrator_present: yu khang & vao bo dai | wao bo dai
child_in_danger: ti luk | tee luk | ti look
""",
        "ne-Latn": """
immediate_danger: malai bachau | bachau | bachaunus | bachaunu & usle | malai | marcha | marchha | marchan | please | chito | kut
immediate_danger: malai marcha | malai marchha | usle marcha | malai marna | marna khoj | marna lag | jyan mar | mardincha | marne dhamki | maridin
immediate_danger: kutdai cha | kutdaicha | kutirahe | pitdai cha | pitirahe | ahile kut | malai kutdai | malai kutirako | dhoka fod | dhoka tod | dhoka todera | dhoka phod
weapon: chakku | khukuri | banduk | hatiyar | hasiya | asid & haat | hat= | cha= | chha | liera | dekha | bok | samat | hanyo | dhamka
perpetrator_present: phone | mobile | message | messenger | fon & check | chek | herch | hercha & garcha | garchha | garch | hercha | chito | malai | mero
perpetrator_present: chheumai | cheumai | cheuma | sangai | arko kotha | ghar mai & bolna | phone garna | mildaina | sakdina | chup
injury: ragat | rakat & rokin | bag | dherai | aira
injury: haat | khutta | haddi | nak= & bhach | bhanch | tutyo | futyo
injury: behos | chakkar | banta & kut | pit | tauko | bhaye | han
strangulation: ghanti | ghati | gardan & thich | nimoth | anthya | samat
suicide: bachna man chaina | bachna man chhaina | baachna man | bachnu chaina | bachna chahanna | marna man | marna chahanchu | marchu= | marchhu | mare hunthyo | atmahatya | aatmahatya | jhundi
child_in_danger: bacha lai | bachha lai | bachcha lai | chora lai | chori lai | choralai | chorilai | baccha lai | bacchalai | baccha haru | bachalai | bahini lai | bahinilai & kutcha | kut | pit | chun | hath
confined: thuneko | thunera | thuneka | niskina sakdina | niskana sakdina | niskina didaina | niskana didaina | tala lagai | talcha lagai | bahira jana didaina
trafficking: passport | pasport & liyo | khos | lukayo | didaina | diyena
trafficking: rin tir | rin= | grahak & tirna | jabarjasti | sahu | malik | parcha
recent_assault_72h: hijo | aaja | rati | bihana | asti & balatkar | jabarjasti | jabar jasti | rape
recent_assault_72h: nuhako chaina | nuhaeko chaina | nuhayeko chaina & balatkar | rati | hijo
minor_speaker: ma # | mero umer # | # barsa | # barsha | # varsa & barsa | ho= | amalai | ama lai | aama
minor_speaker: amalai | aamalai | aama lai | ama lai | buwalai | buwa lai | ghar ma & nabhan | nabhannu | na bhan | tha nadi
drugged: glass | khaye | khayepachi | raksi | drink khaye | juice & yaad chaina | yad chaina | yaad chhaina | samjhana chaina | hos thiena
drugged: ausadhi misa | kehi misa | ausadhi halera
threat_of_distribution: video | photo | foto & viral | dhamk | rakhdin | post gar | pathaidin | blackmail gar
stalking_now: ghar bahira | dhoka bahira | ghar agadi | pachhya | pachya | pachi lag | pachadi & parkhi | ahile | uvi | ubhi | aira | hidi | cha=
""",
    }
)
"""What each language says of danger, by tag."""

EVERYWHERE = """
# Lines over the ideas of `ideas.py`: each stands for one line in every language
weapon: weapon & hold & scared | door | threat | kill | partner | parent | boss ! fiction | food | sport
weapon: weapon & stab | kill & threat | partner | parent | boss ! fiction | food | study
weapon: weapon & neck | body & hold | threat ! fiction | food | ill
immediate_danger: door & break & scared | now | partner | drunk | kill ! fiction | shop
immediate_danger: door & enter & now | scared | partner | stranger ! fiction | shop | ask
immediate_danger: now & hit & help | quick | scared | drunk ! fiction | sport | over | old
immediate_danger: coming & kill | hit & now | quick | scared ! fiction | old | figure
immediate_danger: hide & partner | parent | boss & coming | drunk | scared | hit ! fiction | old | over
immediate_danger: drag & now & partner | parent | stranger | boss ! fiction | old | pet
immediate_danger: threat & kill & partner | parent | boss | stranger ! fiction | figure | law | old | study
immediate_danger: drunk & break | hit & now ! fiction | old | over
immediate_danger: help & quick & hit | kill | door ! fiction | study | figure
perpetrator_present: near & cantspeak ! thanks | study | work
perpetrator_present: away & quick & partner | parent | boss | stranger ! fiction | study | pet | food
perpetrator_present: check & phone & often & partner | parent | boss ! fiction | old | over
perpetrator_present: quiet & phone | cantspeak & partner | parent | boss | found ! fiction | study
strangulation: neck & choke & partner | parent | stranger | boss | breath | faint ! fiction | ill | food | pet
strangulation: pillow & breath | choke & partner | parent | stranger ! fiction
strangulation: neck & breath & hit | drag | faint ! fiction | ill | sport
injury: blood & head | wound | body & hit | drag | stab ! fiction | ill | sport | pet
injury: fracture & body & hit | drag | partner | parent ! fiction | sport | ill
injury: faint | vomit & head & hit | drag ! fiction | ill | sport | food
injury: burn & partner | parent | boss & body | wound | hold ! fiction | food
injury: wound & hospital & hit | notout | partner ! fiction | ill | sport | pet
suicide: pills & die | end | goodbye ! fiction | ill | neg
suicide: jump & die | notlive | goodbye ! fiction | sport | neg
suicide: hang & die | goodbye | notlive ! fiction | neg
suicide: goodbye & burden | die | notlive & end | pills | jump | burden ! fiction | neg
suicide: selfharm & notlive | die | often ! fiction | neg
child_in_danger: child & hit & often | now | parent | partner | abuse ! fiction | over | old | neg
child_in_danger: child & touch & parent | stranger | boss ! fiction | old | pet | over
child_in_danger: child & abuse & often | now | hit ! fiction | pet | ill
confined: locked & door | notout & partner | parent | boss | stranger | takeaway ! fiction | shop | neg
confined: notout & takeaway & phone | papers ! fiction | neg | over
confined: tied & body | locked | notout & partner | stranger | parent | now ! fiction | food
stalking_now: follow & now | often & stranger | partner & scared | wait | near ! fiction | pet | old | over
stalking_now: wait & often | now & partner & scared | calls | follow ! fiction | shop | pet
stalking_now: track & partner & follow | calls | wait | phone ! fiction | shop
trafficking: papers & takeaway & boss ! over | old | shop | fiction
trafficking: debt & sexwork & force | notout | boss | takeaway ! fiction | over
trafficking: sexwork & force & boss | debt | papers | threat ! fiction | law | topic
trafficking: trade & force | debt | sexwork & boss | papers ! fiction | topic
recent_assault_72h: recent & rape & wash | unwanted | drink | partner | boss | stranger ! fiction | old | law
recent_assault_72h: recent & unwanted & sex ! fiction | old
recent_assault_72h: recent & undress | touch & force ! fiction | old | over
minor_speaker: age & school & secret ! child | old | shop
drugged: drink & blackout & woke | motel | undress | limp ! fiction
drugged: drug & drink & limp | blackout | woke ! fiction | neg
drugged: woke & undress | motel & blackout ! fiction
threat_of_distribution: image & spread & threat | money & audience | partner | stranger ! fiction | law | topic
threat_of_distribution: deepfake & spread | threat & audience ! fiction | law | topic
threat_of_distribution: image & spread & audience & undress | threat ! law | topic | pet
"""
"""Lines that hold in every language, written with the names of ideas in the place of stems."""

HARMLESS: Mapping[str, str] = MappingProxyType(
    {
        "ko": """
그만 갈게요 | 이만 갈게요 | 관계를 다 끝내 | 관계를 끝내 | 관계 끝내 | 연락을 끊고
갇힌건아니 | 갇힌게아니 | 가둔적없 | 가둔건아니 | 방탈출 | 목을조른건아니 | 목조르지는않 | 목을조르지는않 | 때린건아니 | 맞고있는건아니 | 때리는건아니 | 지금은안때 | 뿌린건아니 | 유포된적없 | 칼든건아니 | 위협하지는않 | 위협은안 | 총알배송 | 감금은아니
갇힌적은없 | 갇힌적없 | 감금된적없 | 엘베에갇 | 엘리베이터에갇 | 화장실에갇 | 살려줘월요일 | 과제가안끝 | 죽고싶거나그런건아니 | 죽고싶은정도는아니 | 죽고싶었는데상담 | 유포된건아니 | 뉴스보니 | 다큐 | 손잡이가부러 | 골절수술 | 인신매매가아직 | 칼퇴근 | 맞은건아니 | 맞지는않 | 맞진않 | 때리진않 | 때리지않 | 죽일생각은 | 협박은안 | 협박받은적은없 | 다친데없 | 다친데는없 | 다친곳은없 | 피는안 | 목은안졸 | 따라온적은없 | 무기는없
# eating, working, watching
칼국수 | 칼퇴 | 칼같이출 | 칼같이퇴 | 칼답 | 칼로리 | 칼슘 | 칼럼 | 칼바람 | 칼질 | 칼군무 | 칼제비 | 칼집 | 총각 | 총무 | 총점 | 총선 | 총장 | 총합 | 눈총 | 권총게임 | 물총 | 총싸움게임 | 가위바위보
# everyday "to death"
배고파죽 | 배고파서죽 | 배불러죽 | 졸려죽 | 졸려서죽 | 더워죽 | 더워서죽 | 추워죽 | 추워서죽 | 웃겨죽 | 웃겨서죽 | 심심해죽 | 심심해서죽 | 피곤해죽 | 피곤해서죽 | 좋아죽 | 좋아서죽 | 보고싶어죽 | 보고싶어서죽 | 귀여워죽 | 귀여워서죽 | 궁금해죽 | 궁금해서죽 | 짜증나죽 | 짜증나서죽 | 바빠죽 | 바빠서죽 | 아까워죽 | 예뻐죽 | 부러워죽 | 맛있어죽 | 재밌어죽 | 지루해죽 | 답답해죽 | 답답해서죽 | 귀찮아죽 | 공부하기싫어죽 | 먹고싶어죽 | 먹고죽자 | 죽여주네 | 죽여주는 | 죽여준다 | 죽여줬 | 죽이되든 | 전복죽 | 호박죽 | 팥죽 | 죽집 | 기죽 | 숨죽 | 풀죽 | 시간을죽이 | 시간죽이 | 모기를죽 | 모기죽 | 벌레를죽 | 벌레죽 | 바퀴벌레를죽 | 바퀴벌레죽 | 배터리가죽 | 맛이죽 | 분위기가죽 | 폼이죽
죽고싶지않 | 죽고싶진않 | 죽고싶지는않 | 죽고싶다는건아니 | 죽고싶은건아니 | 죽고싶은게아니 | 죽고싶은마음은없 | 죽고싶은생각은없 | 죽을생각은없 | 죽을생각없 | 죽을생각은안 | 자살생각은없 | 자살생각없 | 자살할생각은없 | 자살할생각없 | 자살생각은안 | 자해는안 | 자해한적없 | 자살은아니 | 자살예방 | 자살골 | 살고싶지않은동네 | 살고싶지않은집
칼은없 | 칼은안들 | 흉기는없 | 때리지는않 | 때린적은없 | 때린적없 | 맞은적은없 | 맞은적없 | 목을조른적은없 | 목조른적없 | 협박한적은없
# look-alikes
아이디 | 아이폰 | 아이고 | 아이스 | 아이돌 | 아이템 | 아이패드 | 아이콘 | 아이참 | 딸기 | 동생활 | 무리가아니 | 커피 | 피나는노력 | 피나게 | 피곤 | 예약 | 계약 | 약속 | 치약 | 약국 | 요약 | 절약 | 만약 | 협약 | 청약 | 공약 | 유서깊 | 여자해 | 남자해
비맞고 | 비를맞고 | 비맞았 | 비를맞았 | 눈맞고 | 주사맞 | 주사를맞 | 주사도맞 | 링거맞 | 링거를맞 | 수액맞 | 수액을맞 | 백신맞 | 백신을맞 | 예방접종맞 | 예방접종을맞 | 독감주사 | 바람맞고 | 바람맞았 | 새해를맞 | 생일을맞 | 야단맞 | 혼나고 | 퇴짜맞 | 정답맞 | 답이맞
양심에찔 | 양심이찔 | 바늘에찔 | 가시에찔 | 비오면 | 비가오면 | 눈오면 | 눈이오면 | 시험에걸리면 | 시간에쫓 | 일에쫓 | 업무에쫓 | 마감에쫓 | 빚에쫓
사기당 | 사기를당 | 해킹당 | 해킹을당 | 사고당 | 사고를당 | 보이스피싱 | 거절당 | 거절을당 | 무시당 | 무시를당 | 차단당 | 해고당 | 해고를당 | 배신당 | 배신을당 | 왕따당 | 왕따를당 | 소매치기당 | 소매치기를당 | 도난당 | 도난을당 | 손절당 | 이별당 | 파혼당 | 새치기당
가면을벗 | 마스크를벗 | 신발을벗 | 생각에갇 | 틀에갇 | 고정관념에갇 | 질식할것같은분위기 | 중2병 | 2차감염 | 2차가해 | 2차피해 | 2차면접 | 2차접종 | 2차시험 | 2차백신 | 2차합격 | 2차서류 | 2차전지 | 증명사진 | 여권사진 | 프로필사진 | 가족사진 | 음식사진 | 졸업사진 | 사진찍 | 여권만들 | 여권갱신 | 여권재발급 | 여권발급 | 여권신청 | 스토킹예방 | 스토킹처벌법 | 딥페이크예방 | 딥페이크교육 | 딥페이크뉴스 | 성폭력예방 | 폭력예방교육 | 성희롱예방
중1명 | 중2명 | 중3명 | 중1개 | 중2개 | 중3개 | 중1번 | 중2번 | 중3번 | 중1인 | 중2곳 | 중1곳 | 중1위 | 고1시 | 고2시 | 고3시 | 고1번 | 고2번 | 고3번 | 고1층 | 고2층 | 고3층 | 고1명 | 고2명 | 고3명 | 고1개 | 고2개 | 고3개 | 고1년 | 고2년 | 고3년 | 고1주 | 고2주 | 고3주 | 고1달 | 고2달 | 고3달 | 고1일 | 고2일 | 고3일 | 고1차 | 고2차 | 고3차 | 초3분 | 초5분
#살때 | #살적 | #살부터 | #살무렵 | #살이던 | #살딸 | #살아들 | #살아이 | #살차이 | #살많 | #살어린 | #살연하 | #살연상 | #살동생 | #살조카 | #살짜리 | #살된 | #살남자아이 | #살여자아이 | #살애 | #살이후 | #살전 | #살까지 | 만#살미만 | #세미만 | #세이상 | #세때 | #세부터 | #세대 | #세이하 | #세까지 | #세기 | #세트
""",
        "en": """
locked in the elevator | trapped in the elevator | stuck in the elevator | escape room | never locked | nobody locked | didnt lock me | did not lock me | cant hear me | not strangled | no choking | not trafficked | did not threaten | didnt threaten | no threats | never choked | never strangled | not bleeding | nobody is following | no one is following
not in danger | not in any danger | in no danger | killing the vibe | kills my vibe | documentary | research question | in my dungeon | deadline is killing | jiujitsu | jiu jitsu | cockroaches | not thinking of suicide | not thinking about suicide | no thoughts of suicide | never locked me | never hit me | never hits me | didnt hit me | did not hit me | never touched me | never threatened | nobody is hurt | no one is hurt | not hurt | no weapons | not following me | for debate class | deepfake law | of my dog
knife shop | knife set | kitchen knife set | butter knife | knife sharpener | swiss army knife | pocket knife collection | under the knife
killing time | kill time | killing it | killed it | dressed to kill | killer deal | could kill for | would kill for | kill for a | kill two birds | kill the lights | kill the mood | kill the process | kill bugs | kill mosquito | kill weeds | my feet are killing me | feet are killing me | back is killing me | head is killing me | shoes are killing me | this homework is killing me | homework is killing me | exams are killing me | work is killing me | job is killing me | traffic is killing me | heat is killing me | the heat is killing me | curiosity is killing me | suspense is killing me | you are killing me | youre killing me | kill me now lol | boss will kill me | boss is going to kill me | boss is gonna kill me | mom will kill me | mum will kill me | mom is gonna kill me | mom is going to kill me | my teacher will kill me
dying to see | dying to meet | dying to know | dying to try | dying of laughter | dying laughing | dying of boredom | to die for | bored to death | starving to death | scared to death of spiders | worked to death | tickled to death | wanna die laughing | phone died | phone is dying | battery is dying | battery died
no knife | no gun | no guns | no weapon | no weapons | doesnt have a knife | does not have a knife | doesnt have a gun | does not have a gun | has no weapon | never choked me | didnt choke me | did not choke me | has never choked | not suicidal | im not suicidal | am not suicidal | never been suicidal | not going to kill myself | wont kill myself | would never kill myself | dont want to kill myself | not trying to kill myself | dont want to hurt myself | not bleeding | isnt bleeding | no blood | nothing is broken | not broken | no longer bleeding | stopped bleeding | suicide prevention | suicide awareness | suicide squad
shoot a video | shoot video | photo shoot | shooting a video | video shoot | shoot hoops | shoot me an email | shoot me a message | shoot me a text | shoot an email | glue gun | nail gun | water gun | toy gun | nerf gun | baseball bat practice | bat and ball | fruit bat | batman | top gun | gun control | gun laws | hammer time | axe throwing | jump the gun | stick to my guns | razor blade for shaving
blood test | blood type | blood pressure | blood donation | donate blood | blood sugar | blood moon | broken phone | phone is broken | screen is broken | laptop is broken | broken heart | heart is broken | broke up | broke my heart | broke my phone | breaking news | breaking bad | break down the steps | heart broken | broken english | broken link | link is broken | break a leg | cost an arm and a leg | bleeding heart
choked up | choke up | choked on | choking on | artichoke | choking hazard
locked out of my account | locked out | account is locked | account got locked | phone is locked | locked my account | locked my phone | door lock | lock screen | trapped in traffic | trapped in a cycle | stuck in traffic | in lockdown
passport photo | passport renewal | renew my passport | renew passport | passport office | new passport | apply for a passport | passport application | expired passport | student debt | student loan debt | credit card debt
post office | job posting | blog post | video call | video conference | video game | video games | video clip of my cat | photo album | share the link | send the form | profile picture | profile photo | class photo
following me on instagram | following me on twitter | following me on tiktok | follows me on instagram | follows me on twitter | followers | following up | my dog follows me | cat follows me | gps navigation
im # min | im # minutes | im # weeks | im # months | im # km | im # days | im # hours | im # percent | im # steps | im # miles | i am # min | i am # minutes | i am # weeks | i am # months | i am # days | i am # hours | i am # km | i am # miles | im # th | i am # weeks pregnant | im #th | im # pounds | when i was # | since i was # | was # years old | were # years old | is # years old | since age # | at age # | from age # | married # years | # years older | # years younger | # years ago
hit song | hit the gym | hit the road | hits different | hit me up | big hit | heart beat | beat the traffic | beat the game | beats headphones | touch base | keep in touch | stay in touch | get in touch | touched by your | out of touch | touch screen | touched my heart | kick start | kicks off | alive and kicking | help with homework | help with my homework | help me with my homework | help me with homework | on my own | window seat | next door neighbor is nice
""",
        "zh-Hans": """
没想过自杀 | 没有自杀 | 从没打过 | 没打过 | 没有跟踪 | 没跟踪 | 没人跟踪 | 没锁 | 没断片 | 没下药 | 没有下药 | 没有被关 | 没被锁 | 关在电梯 | 困在电梯 | 密室逃脱 | 剧本杀 | 不想自杀 | 没有威胁 | 没人打我 | 没拿刀 | 没被打
没有想死 | 没想死 | 不是想死 | 想死快放假 | 作业多到想死 | 痔疮出血 | 没出血 | 纪录片 | 表演课 | 复印件 | 没有打我 | 没打我 | 没动手 | 没有刀 | 没带刀 | 没有威胁 | 没受伤 | 没被关 | 门锁坏 | 五年前就判
笑死 | 饿死 | 累死 | 热死 | 冷死 | 想死你 | 困死 | 气死我 | 忙死 | 烦死 | 美死 | 吓死我了哈 | 撑死 | 无聊死 | 打死也不 | 打死不 | 不想死 | 没有自杀 | 不会自杀 | 预防自杀 | 刀削面 | 刀具店 | 切菜刀 | 菜刀店 | 打卡 | 打包 | 打车 | 打扫 | 打游戏 | 打篮球 | 打羽毛球 | 打工 | 打折 | 打开 | 打字 | 打招呼 | 打听 | 打算 | 打针 | 打电话给 | 打印 | 打球 | 打扮 | 护照照片 | 护照过期 | 更新护照 | 换护照 | 办护照 | 锁屏 | 手机锁 | 献血 | 抽血 | 验血 | 血压 | 血型 | 女儿打球 | 勒索病毒 | 视频会议 | 视频通话 | 发朋友圈照片 | 跟着我学 | 跟着我做
""",
        "ja": """
エレベーターに閉じ込め | 閉じ込められてはいな | 閉じ込められてな | 監禁はされてな | 監禁されてな | 脱出ゲーム | お化け屋敷 | 死にたいとは思 | 自殺は考え | 自殺なんて考え | 手を上げたことはな | 閉じ込めたりしな | 殴られてはいな | 殴られてな | 脅されてはいな | 脅されてな
ことはありません | 閉じ込められたけどもう | 盛られたとかじゃな | 誘拐される役 | ドキュメンタリー | 自分で預け | 叩かれたことはな | 殴られたことはな | 刃物はな | ケガはな | けがはな | 怪我はな | 死にたいとかじゃな | 殺虫 | 殺菌 | 肩が凝
死ぬほど | 死にそうに面白 | 死にそうなくらい | 笑い死 | 死にたくない | 死にたいわけではな | 死にたいわけじゃな | 自殺する気はな | 自殺防止 | 自殺予防 | 包丁セット | 包丁を買 | 首になった | 首を長く | 首が痛 | 手首 | 足首 | 血液型 | 血圧 | 血液検査 | 献血 | 写真を撮 | 写真撮 | 動画編集 | 動画を見 | 証明写真 | 心が折れ | 閉会 | 会議に出られない | 電話に出られない | 彼女 | 彼ら | パスポートの更新 | パスポートを更新 | パスポート申請 | お客様 | 鍵をなくし
""",
        "vi": """
mệt muốn chết | đói muốn chết | nóng muốn chết | lạnh muốn chết | buồn ngủ muốn chết | chán muốn chết | khát muốn chết | nhớ muốn chết | mắc cười muốn chết
không định tự tử | không có ý định tự tử | ko có ý định tự tử | ko định tự tử | không muốn tự tử | không hề muốn chết | không muốn chết
trả nợ ngân hàng | nợ ngân hàng | trả góp | trả nợ thẻ
giết thời gian | công việc giết | deadline giết | bắn súng | chuyện ma | phim ma
đứt tay | trầy đầu gối | trầy chân | dán băng
không bị nhốt | ko bị nhốt | không nhốt | kẹt thang máy | không phải em không muốn sống | không chảy nhiều máu | không bị chuốc | không ai bỏ thuốc | giết thời gian | giết boss | giết quái | không bị bóp cổ | không bóp cổ | không bị theo dõi | không ai theo | không dao
cười chết mất | deadline giết | deadline giet | đóng kịch | viết truyện | phim tài liệu | phim tai lieu | chảy máu cam | chay mau cam | không chảy máu | không đánh | ko đánh em | chưa bao giờ đánh | không bị thương | không bị khóa | không có dao | không dọa | không nghĩ đến tự tử | không có ý định chết | vụ án cũ
chết cười | cười chết | đói chết | mệt chết đi được | chết mê | nóng chết | thích chết | không muốn chết | ko muốn chết | không tự tử | không có ý định tự tử | tiệm dao | dao cạo | dao động | tự động | đánh răng | đánh thức | đánh chữ | đánh giá | đánh máy | đánh cầu | đánh bóng | đánh đàn | đánh dấu | làm hộ chiếu | gia hạn hộ chiếu | ảnh hộ chiếu | gọi video | video call | họp video | khóa học | khoá học | máu lạnh | nhóm máu | xét nghiệm máu | hiến máu | quay clip ăn | kiểm tra điện thoại bị hỏng | kiểm tra bài
""",
        "fil": """
hindi ako nakakulong | di ako nakakulong | nakulong sa elevator | hindi nya ako kinulong | hindi niya ako kinulong | hindi nila ako kinulong | walang dugo | hindi dumudugo | di dumudugo | nosebleed | balinguyngoy | hindi ko iniisip magpakamatay | hindi ko gusto mamatay | hindi ako binugbog | walang nanakit | di ako sinaktan | hindi ako tinakot
may play kami | napaso ako sa samgyup | nasugatan bibig | documentary | docu tungkol | laking tulong | not thinking of suicide | hindi nya ako sinaktan | hindi niya ako sinaktan | di nya ako sinaktan | walang kutsilyo | walang baril | hindi ako nasaktan | hindi naman ako binugbog | di naman nananakit | wala akong sugat | hindi nakakulong | patay ako sa thesis
patay gutom | gutom na gutom | patay sa gutom | mamatay sa tawa | mamamatay sa tawa | nakakamatay sa tawa | hindi ako magpapakamatay | di ako magpapakamatay | hawak kamay | video call | picture taking | passport photo | renew passport | pa renew ng passport | passport renewal | kutsilyo sa kusina | bilihan ng kutsilyo | nakakatawa
""",
        "th": """
ไม่เคยบีบคอ | ไม่ได้บีบคอ | ไม่เคยขัง | ไม่เคยทำร้าย | ไม่ได้ทำร้าย | ไม่ได้วางยา | ติดในลิฟต์ | ลูกอยู่ม | ลูกสาวอยู่ม | ลูกชายอยู่ม | สมัยอยู่ม | น้องอยู่ม | ตอนอยู่ม | ไม่ได้ล็อค | ไม่ได้ล็อก | ไม่ได้ใส่ยา | ไม่มีใครตาม
ไม่ได้คิดฆ่าตัวตาย | ไม่เคยตี | ไม่ได้ตี | ไม่มีมีด | ไม่มีอาวุธ | ไม่ได้ขัง | ไม่ได้ถูกขัง | สารคดี | ดูหนังเรื่อง | ข่าวเด็ก | เลือดกำเดา | สโนว์บอร์ด | ซ้อมมวย | ไม่บาดเจ็บ | ไม่ได้บาดเจ็บ | ไม่ได้ขู่ | เคยโดนแทงในค่าย
ขำตาย | หิวจะตาย | ร้อนจะตาย | เหนื่อยจะตาย | หิวตาย | ร้อนตาย | เบื่อจะตาย | ง่วงจะตาย | อร่อยจะตาย | น่ารักจะตาย | ไม่อยากตาย | ไม่คิดฆ่าตัวตาย | ตายแล้วลืม | ร้านมีด | มีดทำครัว | ทำหนังสือเดินทาง | ต่อพาสปอร์ต | ต่ออายุพาสปอร์ต | ลูกค้า | ลูกน้อง | ลูกชิ้น | ลูกอม | ลูกบอล | ดูหนัง | ดูแล | กรุ๊ปเลือด | ตรวจเลือด | บริจาคเลือด | วิดีโอคอล | เครื่องปืนฉีดน้ำ | ตีแบด | ตีกลอง | ตีพิมพ์ | ตีราคา
""",
        "lo": """
ບໍ່ໄດ້ຖືກຂັງ | ບໍ່ເຄີຍຂັງ | ບໍ່ຢາກຕາຍ | ບໍ່ໄດ້ໃສ່ຢາ | ລູກຮຽນ | ລູກຢູ່ມ | ບໍ່ໄດ້ບີບຄໍ | ບໍ່ເຄີຍບີບຄໍ | ບໍ່ມີອາວຸດ
ບໍ່ເຄີຍຕີ | ບໍ່ໄດ້ຕີ | ບໍ່ມີມີດ | ບໍ່ມີປືນ | ບໍ່ໄດ້ຂັງ | ບໍ່ບາດເຈັບ | ເບິ່ງໜັງ | ມີດປາດໝາກຫຸ່ງ | ຮ້ານຊີ້ນຍ່າງ | ບໍ່ໄດ້ຄິດຢາກຕາຍ | ບໍ່ໄດ້ຂູ່ | ຢູ່ໃສລາຄາ | ຮ່າໆ
ຫິວຈະຕາຍ | ຫິວຕາຍ | ຮ້ອນຕາຍ | ຮ້ອນຈະຕາຍ | ເມື່ອຍຈະຕາຍ | ບໍ່ຢາກຕາຍ | ຮ້ານມີດ | ຕໍ່ພາສປອດ | ເຮັດພາສປອດ | ລູກຄ້າ | ລູກນ້ອງ | ກວດເລືອດ | ບໍລິຈາກເລືອດ
""",
        "km": """
មិនដែលច្របាច់ក | មិនបានច្របាច់ | មិនចាក់សោ | មិនបានចាក់សោ | មិនសម្លាប់ | មិនដែលគំរាម | មិនដែលប៉ះ | មិនបានដាក់ថ្នាំ | មិនដែលប្រើកាំបិត | គ្មានបំណងសម្លាប់ខ្លួន | មិនចង់សម្លាប់ខ្លួន | មិនបាក់
មិនដែលចាក់សោ | មិនដែលវាយ | មិនបានវាយ | គ្មានកាំបិត | គ្មានអាវុធ | មិនគិតចង់ស្លាប់ | អត់របួស | មិនរបួស | អានព័ត៌មាន | សំលៀងកាំបិត | ដាវជ័រ | មិនបានគំរាម | ហូរឈាមច្រមុះ | វីដេអូឆ្មា | គ្មានអ្នកណាយក | លែងលះហើយ | ហិហិ
ឃ្លានស្លាប់ | ក្តៅស្លាប់ | អស់សំណើចស្លាប់ | ឃ្លានចង់ស្លាប់ | ក្តៅចង់ស្លាប់ | មិនចង់ស្លាប់ | កូនសោ | ធ្វើលិខិតឆ្លងដែន | បន្តលិខិតឆ្លងដែន | ពិនិត្យឈាម | បរិច្ចាគឈាម | វាយអក្សរ | ហៅវីដេអូ
""",
        "mn": """
түгжээгүй | лифтэнд гацсан | хориогүй | боогоогүй | дагаагүй
тоглоомонд | амиа хорлох бодол байхгүй | хутга байхгүй | буу байхгүй | намайг цохиогүй | зодож байгаагүй | зодоогүй | гэмтээгүй | кино үзээд | баримтат кино | хорьж байгаагүй | сүрдүүлээгүй | үхмээр байна гэж хэлээгүй
өлсөж үхэх | өлсөөд үхэх | ядарч үхэх | инээж үхэх | инээгээд үхэх | цаг алах | хутга дэлгүүр | цусны бүлэг | цусны шинжилгээ | цус өгөх | паспорт сунгуулах | паспорт солиулах | паспорт захиалах | видео дуудлага | видео хурал | үхмээргүй
""",
        "ru": """
никто не запирал | не запирал | не запирает | застряла в лифте | застрял в лифте | в квесте | не душит | не пугал | не преследует | не собираюсь умирать
ножа у него нет | ножа нет | нет ножа | нет оружия | оружия нет | не бил | не бьет | никогда не бил | не трогал | нет мыслей о суициде | экзамен меня убьет | воротник душит | совесть меня душит | смотрела дораму | фильм про | читала новость | из носа кровь | сноуборд | не угрожал | не душил | документальн | жаба душит
умираю от смеха | умираю с голоду | умереть со смеху | мама меня убьет за | мама убьет | начальник меня убьет | шеф меня убьет | убить время | убиваю время | убивает время | не хочу умирать | не хочу умереть | не собираюсь покончить | не думаю о самоубийстве | профилактика самоубийств | магазин ножей | кухонный нож | сломал телефон | сломался телефон | сломалась рука помощи | сдать кровь | анализ крови | группа крови | давление крови | продлить паспорт | замена паспорта | получить паспорт | фото на паспорт | паспорт для визы | видеозвонок | видео звонок | видеоконференц | выходит из строя | закрыл дверь | долг по кредиту
""",
        "uz": """
o'ldirmaydi | o'lgim kelgani yo'q | o'ldirmoqchi emas | bo'g'magan | bo'g'gani yo'q | tomog'im og'ri | vaqtni o'ldir | zerikib o'l | hammasini eslayman | qamamagan | pichog'i yo'q | o'z joniga qasd haqida film | tahdid qilmagan
imtihon meni o'ldir | haqida film | jonimga qasd haqida oylamay | o'lish haqida o'ylamay | pichoq yo'q | urmagan | urmaydi | qo'rqitmagan | suv to'pponcha | o'tin yor | snoubord | qamab qo'ymagan | jarohat yo'q | kino ko'r | hujjatli film
kulib o'lay | ochimdan o'l | ochdan o'l | issiqdan o'l | charchab o'l | o'lgudek | pasport almashtir | pasport yangila | pasport olish | video qo'ng'iroq | qon topshir | qon guruhi | pichoq do'koni | o'lgim kelmayapti | o'lishni xohlamayman | vaqt o'ldir
""",
        "ne": """
थुनेको छैन | थुनेको थिएन | थुनिएको छैन | मर्न लागेको होइन | मर्न चाहेको होइन | धम्की दिएको छैन | हात उठाएको छैन | घाँटी थिचेको छैन | पछ्याएको छैन
कहिल्यै थुनेको | केही मिसाएको थिएन | मुसा पस्यो | फुटबल खेल्दा | कुटेको छैन | कहिल्यै कुटेको | पिटेको छैन | हतियार छैन | चक्कु छैन | मर्न मन छैन | आत्महत्याको सोच आउँथ्यो | चोट लागेको छैन | वृत्तचित्र | भाइरल भीडियो | ऋण तिरिसक | रगत आएको छैन
हाँसेर मर् | भोकले मर् | गर्मीले मर् | मर्न चाहन्न | पासपोर्ट बना | पासपोर्ट नवीकरण | रगत जाँच | रक्तदान | भिडियो कल | चक्कु पसल | समय मार्
""",
    }
)
"""Look-alikes that mean no danger, by tag; each is narrow."""

STORIES: Mapping[str, str] = MappingProxyType(
    {
        "ko": """
드라마에서 | 영화에서 | 소설에서 | 게임에서 | 웹툰에서 | 뉴스에서 | 드라마속 | 영화속
""",
        "en": """
in the movie | in a movie | in the film | in a film | in the novel | in the book | in a book | in the drama | in a video game | in the video game | in this game | in my game | on the news | in the news
""",
        "zh-Hans": """
电影里 | 电视剧里 | 游戏里 | 小说里 | 新闻里
""",
        "ja": """
映画で | ドラマで | ゲームで | 小説で | ニュースで
""",
        "vi": """
trong phim | trong game | trong truyện
""",
        "fil": """
sa pelikula | sa palabas | sa laro
""",
        "th": """
ในหนัง | ในละคร | ในเกม | ในข่าว
""",
        "lo": """
ໃນໜັງ | ໃນເກມ
""",
        "km": """
ក្នុងរឿង | ក្នុងហ្គេម
""",
        "mn": """
кинонд | кинон дээр | тоглоомд
""",
        "ru": """
в фильме | в кино | в игре | в сериале | в книге
""",
        "uz": """
kinoda | filmda | o'yinda
""",
        "ne": """
फिल्ममा | सिनेमामा | खेलमा | नाटकमा
""",
    }
)
"""Words after which a film or a game is told, by tag."""

WISHES: Mapping[str, str] = MappingProxyType(
    {
        "emergency": """
help | help me | i need help | need help | help please | emergency | sos | mayday | police | 112 | 119 | 911 | 999 | 110 | 1366 | danger | in danger | i am in danger | im in danger | call the police | call 112 | call police | get help | urgent | emergency help | ambulance
도와주세요 | 도와줘 | 도와줘요 | 도와주세여 | 도와줘여 | 도와달라고 | 도움 | 도움이 필요해요 | 도움 필요 | 도움 요청 | 긴급 | 긴급상황 | 긴급 전화 | 응급 | 위험 | 위험해요 | 위험해 | 위급 | 급해요 | 경찰 | 신고 | 신고할래요 | 신고하고 싶어요 | 경찰 불러주세요 | 경찰 불러줘 | 경찰 신고 | 112 신고 | 112 불러주세요 | 헬프 | 도와 | 도와주 | 구조 | 119 불러주세요 | 구급차 | 긴급 도움
帮帮我 | 帮我 | 帮忙 | 报警 | 紧急 | 紧急情况 | 求助 | 求救 | 警察 | 危险 | 我有危险 | 急救 | bangwo | jinji | baojing
giúp | giúp tôi | giúp em | giúp tôi với | giúp em với | giúp với | giúp đỡ | cần giúp đỡ | cấp cứu | khẩn cấp | cảnh sát | công an | nguy hiểm | báo công an | gọi cảnh sát
tulong | tulong po | patulong | tulungan nyo ako | tulungan niyo ako | tulungan mo ako | pulis | emerhensiya | emergency po | panganib | kailangan ko ng tulong | kelangan ko ng tulong
ជួយ | ជួយខ្ញុំ | សូមជួយ | ប៉ូលិស | នគរបាល | បន្ទាន់ | គ្រោះថ្នាក់ | អាសន្ន | chuoy | chuoy knhom
тусламж | тусламж хэрэгтэй | тусална уу | надад туслаач | туслаач | цагдаа | яаралтай | аюул | аюултай | tuslamj | tsagdaa | tuslaach
помощь | нужна помощь | мне нужна помощь | полиция | срочно | экстренно | экстренная помощь | опасность | опасно | я в опасности | тревога | pomosh | pomosch | policiya | srochno
助け | 緊急 | 警察 | 危険 | 危ない | 助けが必要 | 助けが必要です | 110番 | ヘルプ | 緊急事態 | keisatsu | ヤバい助け
ช่วย | ช่วยหน่อย | ช่วยฉัน | ช่วยหนู | ฉุกเฉิน | ตำรวจ | เรียกตำรวจ | แจ้งตำรวจ | อันตราย | ขอความช่วยเหลือ | ด่วน | chuay noi | tamruat
ຊ່ວຍ | ຊ່ວຍຂ້ອຍ | ສຸກເສີນ | ຕຳຫຼວດ | ຕໍາຫຼວດ | ອັນຕະລາຍ | ຂໍຄວາມຊ່ວຍເຫຼືອ | ດ່ວນ
yordam | yordam kerak | menga yordam kerak | yordam qiling | politsiya | militsiya | favqulodda | xavf | xavfli | tezkor yordam | ёрдам | ёрдам керак | полиция керак | хавф
मद्दत | मद्दत गर्नुस् | मद्दत गर्नुहोस् | मद्दत चाहियो | सहयोग | सहयोग चाहियो | प्रहरी | आपतकाल | खतरा | आपतकालीन | maddat | madat | madat garnus | maddat chahiyo | sahayog | prahari | khatra
""",
        "leave": """
leave | i want to leave | exit | exit now | quit | quick exit | close | close this | close chat | end chat | leave quickly | leave now | go away | bye | bye bye | stop | stop it | stop chat | get out | logout | log out | end | finish
나가기 | 나갈래 | 나갈래요 | 나갈게요 | 나갈께요 | 나가고 싶어요 | 나가고 싶어 | 그만 | 그만할래 | 그만할래요 | 그만하고 싶어요 | 그만할게요 | 그만 할게요 | 그만하기 | 그만둘래요 | 닫기 | 닫아줘 | 닫아주세요 | 끄기 | 꺼줘 | 꺼 | 종료 | 종료하기 | 바로 나가기 | 빨리 나가기 | 얼른 나가기 | 나가 | 대화 종료 | 대화 끝 | 채팅 종료 | 끝 | 끝내기 | 끝낼게요 | 여기까지 | 여기까지 할게요 | 로그아웃 | 숨기기 | nagagi | geuman
退出 | 快速退出 | 离开 | 关闭 | 关掉 | 结束 | 停止 | 停 | 再见 | 我要退出 | 我要离开 | tuichu | likai
thoát | thoát ra | rời đi | rời khỏi | đóng | đóng lại | dừng | dừng lại | kết thúc | tạm biệt | tắt
umalis | aalis | aalis na ako | alis | lumabas | labas | isara | isara mo | tigil | itigil | itigil na | tama na | paalam | tapusin
ចាកចេញ | ចេញ | បិទ | ឈប់ | បញ្ចប់ | លាហើយ
гарах | гаръя | хаах | хаа | зогс | зогсоо | болих | дуусгах | баяртай | garah | haah
выйти | выход | уйти | закрыть | закрой | хватит | стоп | закончить | завершить | пока | быстрый выход | vyiti | vyhod | stop chat
終了 | 終わり | 終わる | 出る | 退出する | 閉じる | 閉じて | やめる | やめます | さようなら | 離れる | 退室 | owari | yameru
ออก | ออกจากแชท | ออกเลย | ปิด | ปิดแชท | หยุด | พอ | พอแล้ว | จบ | เลิก | ลาก่อน
ອອກ | ອອກໄປ | ປິດ | ຢຸດ | ພໍແລ້ວ | ຈົບ | ລາກ່ອນ
chiqish | chiqmoqchiman | yopish | yop | toxta | toxtat | tugatish | xayr | чиқиш | ёпиш | тўхта
बाहिर | बाहिर निस्कनुहोस् | बाहिरिनुहोस् | निस्कने | बन्द | बन्द गर्नुहोस् | बन्द गर | रोक्नुहोस् | रोक | अन्त्य | niskane | banda | banda gara | bahira
""",
        "person": """
person | a person | real person | real human | human | human please | counselor | counsellor | a counselor | agent | operator | staff | advisor | talk to a person | talk with a person | talk to a human | talk to human | talk to person | talk to someone | talk to a counselor | talk to counselor | talk to a counsellor | speak to a person | speak to someone | speak to a human | speak to a counselor | speak with a counselor | speak with someone | i want to talk to someone | i want to talk to a person | i want to talk to a human | i want to talk to a counselor | i want to speak to a person | i want to speak to someone | i want a person | i want a counselor | i want a human | i need to talk to someone | i need a person | i need a counselor | can i talk to someone | can i talk to a person | can i talk to a human | can i talk to a counselor | can i speak to someone | connect me | connect me to a person | connect me to a counselor | get me a person | a real person | bring a counselor | bring a person | someone to talk to
상담원 | 상담사 | 상담 | 사람 | 사람이요 | 사람이랑 | 사람 연결 | 상담원 연결 | 상담사 연결 | 상담 연결 | 연결해주세요 | 연결해 줘 | 연결 | 상담원이랑 얘기 | 상담원이랑 얘기할래요 | 상담원이랑 얘기하고 싶어요 | 상담원이랑 이야기하고 싶어요 | 상담원과 얘기 | 상담원과 이야기 | 상담원과 이야기하기 | 상담원과 이야기하고 싶어요 | 상담사랑 얘기하고 싶어요 | 상담사와 이야기하고 싶어요 | 사람이랑 얘기 | 사람이랑 얘기할래 | 사람이랑 얘기할래요 | 사람이랑 얘기하고 싶어요 | 사람이랑 얘기하고 싶어 | 사람이랑 이야기하고 싶어요 | 사람이랑 대화하고 싶어요 | 사람이랑 말하고 싶어요 | 사람과 얘기하고 싶어요 | 사람과 이야기 | 사람과 이야기하기 | 사람과 이야기하고 싶어요 | 사람과 대화 | 진짜 사람 | 진짜 사람이랑 얘기하고 싶어요 | 사람 바꿔주세요 | 사람 바꿔줘 | 사람 불러주세요 | 사람 불러줘 | 사람 연결해주세요 | 상담원 불러주세요 | 상담원 불러줘 | 상담원 바꿔주세요 | 상담원 연결해주세요 | 상담원 연결해줘 | 상담사 연결해주세요 | 상담받고 싶어요 | 상담 받고 싶어요 | 상담하고 싶어요 | 상담해주세요 | 상담할래요 | 상담 원해요 | 상담 신청 | 누구랑 얘기하고 싶어요 | 누군가와 이야기하고 싶어요 | 선생님 | 선생님이랑 얘기하고 싶어요 | 상담 선생님 | 상담 가능한가요 | 상담 가능해요 | 상담되나요 | 통화하고 싶어요 | 전화 상담 | sangdamwon | sangdam
咨询员 | 咨询师 | 人工 | 人工服务 | 转人工 | 真人 | 辅导员 | 客服 | 我想和人说话 | 我要和人说话 | 想和人说话 | 和人说话 | 我想跟人聊 | 我想找人聊 | 找人谈谈 | 我要人工 | 联系咨询员 | rengong
tư vấn viên | nhân viên tư vấn | tư vấn | người tư vấn | người thật | nói chuyện với người | nói chuyện với người thật | nói chuyện với tư vấn viên | tôi muốn nói chuyện với người | em muốn nói chuyện với người | tôi muốn gặp tư vấn viên | em muốn gặp tư vấn viên | gặp tư vấn viên | gặp người
tagapayo | counselor po | totoong tao | kausap | may makakausap ba | gusto ko ng kausap | gusto kong makipag usap sa tao | gusto kong makausap ang tao | gusto ko makausap ng tao | makipag usap sa tao | kausapin ang tao | kausapin ang counselor | gusto ko ng counselor
អ្នកប្រឹក្សា | អ្នកផ្តល់ប្រឹក្សា | មនុស្ស | និយាយជាមួយមនុស្ស | ខ្ញុំចង់និយាយជាមួយមនុស្ស | ចង់និយាយជាមួយមនុស្ស | ខ្ញុំចង់និយាយជាមួយអ្នកប្រឹក្សា | និយាយជាមួយអ្នកប្រឹក្សា
зөвлөх | зөвлөгч | зөвлөх хүн | хүн | хүнтэй ярих | хүнтэй яримаар байна | хүнтэй ярья | хүнтэй ярьж болох уу | зөвлөхтэй ярих | зөвлөхтэй яримаар байна | huntei yarih | huntei yarimaar baina
консультант | оператор | психолог | человек | живой человек | поговорить с человеком | хочу поговорить с человеком | я хочу поговорить с человеком | хочу поговорить с консультантом | соедините с человеком | соедините с консультантом | соедините с оператором | позовите человека | можно с человеком | можно поговорить с человеком | нужен человек | нужен консультант | chelovek | konsultant | operator
相談員 | 相談員さん | カウンセラー | 人間 | 人 | 人と話したい | 人と話したいです | 人と話す | 人間と話したい | 相談員と話したい | 相談員と話したいです | 誰かと話したい | 誰かと話したいです | 相談したい | 相談したいです | オペレーター | soudan
ผู้ให้คำปรึกษา | ที่ปรึกษา | เจ้าหน้าที่ | คน | คนจริง | คุยกับคน | คุยกับคนจริง | อยากคุยกับคน | ขอคุยกับคน | คุยกับเจ้าหน้าที่ | ขอคุยกับเจ้าหน้าที่ | อยากคุยกับเจ้าหน้าที่ | อยากปรึกษา | ขอสายเจ้าหน้าที่
ຜູ້ໃຫ້ຄຳປຶກສາ | ທີ່ປຶກສາ | ພະນັກງານ | ຄົນ | ລົມກັບຄົນ | ຢາກລົມກັບຄົນ | ຢາກລົມກັບທີ່ປຶກສາ | ຂໍລົມກັບຄົນ
maslahatchi | odam | inson | operator kerak | odam bilan gaplashish | odam bilan gaplashmoqchiman | odam bilan gaplashsam boladimi | maslahatchi bilan gaplashmoqchiman | maslahatchi kerak | маслаҳатчи | одам билан гаплашмоқчиман
परामर्शदाता | सल्लाहकार | मान्छे | मान्छेसँग कुरा | मान्छेसँग कुरा गर्ने | मान्छेसँग कुरा गर्न चाहन्छु | मान्छेसँग कुरा गर्न मन छ | परामर्शदातासँग कुरा गर्न चाहन्छु | manche sanga kura | manche sanga kura garna man cha | paramarsha | manchhe sanga kura garne
""",
        "forget": """
forget | forget me | please forget me | forget everything | forget this | forget this chat | delete | delete me | delete all | delete everything | delete it | delete this | delete this chat | delete the chat | delete my data | delete my chat | delete my messages | delete my information | erase | erase me | erase all | erase everything | erase it | erase this | erase my data | erase the chat | remove my data | remove everything | wipe everything | wipe it
잊어줘 | 잊어주세요 | 잊어 줘 | 잊어 주세요 | 저를 잊어주세요 | 나를 잊어줘 | 나 잊어줘 | 저 잊어주세요 | 다 잊어줘 | 다 잊어주세요 | 잊기 | 지우기 | 지워 | 지워줘 | 지워주세요 | 지워줘요 | 다 지워 | 다 지워줘 | 다 지워주세요 | 다 지워줘요 | 모두 지워줘 | 모두 지워주세요 | 모두 지우기 | 전부 지워줘 | 전부 지워주세요 | 싹 지워줘 | 싹 다 지워줘 | 삭제 | 삭제해줘 | 삭제해주세요 | 삭제하기 | 전부 삭제 | 전부 삭제해주세요 | 모두 삭제 | 모두 삭제해줘 | 다 삭제해줘 | 다 삭제해주세요 | 다 삭제 | 대화 삭제 | 대화 지워줘 | 대화 지워주세요 | 대화 내용 지워줘 | 대화 내용 지워주세요 | 기록 삭제 | 기록 삭제해주세요 | 기록 지워줘 | 기록 지워주세요 | 내 기록 지워줘 | 제 기록 지워주세요 | 내 정보 지워줘 | 제 정보 지워주세요 | 제 정보 삭제해주세요 | 개인정보 삭제 | 개인정보 삭제해주세요 | 없던 일로 해주세요 | 지우고 잊어 주기 | jiwojwo | ijeojwo
删除 | 全部删除 | 都删掉 | 删掉 | 全删了 | 删除全部 | 删除所有 | 删除我的信息 | 删除记录 | 删除聊天记录 | 忘记我 | 忘掉我 | 请忘记我 | 清除 | shanchu
xóa | xóa hết | xoá hết | xóa tất cả | xóa hết đi | xóa đi | xóa dữ liệu | xóa tin nhắn | xóa thông tin của tôi | xóa thông tin của em | quên tôi đi | quên em đi | quên tôi | hãy quên tôi
burahin | burahin lahat | burahin mo lahat | burahin mo na lahat | burahin na | burahin ang lahat | burahin nyo lahat | paki bura | pakibura | pakibura lahat | kalimutan | kalimutan mo ako | kalimutan nyo ako | kalimutan ako | i delete lahat | delete lahat
លុប | លុបទាំងអស់ | លុបចោល | លុបចោលទាំងអស់ | បំភ្លេចខ្ញុំ | ភ្លេចខ្ញុំ | លុបទិន្នន័យ | សូមលុប
устгах | устга | устгаарай | бүгдийг устга | бүгдийг устгах | бүгдийг нь устга | бүгдийг нь устгаарай | бүгдийг устгаарай | намайг март | намайг мартаарай | мартах | ustga | bugdiig ustga | ustgah
удалить | удали | удалите | удалить все | удали все | удалите все | удали всё | удалите всё | удалить всё | стереть | сотри | сотрите | сотри все | сотрите все | стереть все | забудь | забудьте | забудь меня | забудьте меня | забыть меня | удалите мои данные | удалить мои данные | удалить чат | udalit | udali vse | zabud menya
削除 | 全部削除 | すべて削除 | 削除して | 削除してください | 全部消して | 全部消してください | 消して | 消してください | 消去 | 忘れて | 忘れてください | 私を忘れて | 私のことを忘れて | データを消して | keshite | wasurete
ลบ | ลบทั้งหมด | ลบให้หมด | ลบข้อมูล | ลบข้อมูลของฉัน | ลบแชท | ลืมฉัน | ลืมฉันไป | ลืมหนู | ช่วยลบ | ลบหมดเลย
ລຶບ | ລຶບທັງໝົດ | ລົບ | ລົບທັງໝົດ | ລຶບໝົດ | ລຶບຂໍ້ມູນ | ລືມຂ້ອຍ | ລົບຂໍ້ມູນ
ochirish | ochir | hammasini ochir | hammasini ochiring | hammasini ochirib tashla | hammasini ochirib tashlang | hammasini ochirish | meni unut | meni unuting | unuting | ўчириш | ҳаммасини ўчир | ҳаммасини ўчиринг | мени унутинг
मेटाउनुस् | मेटाउनुहोस् | सबै मेटाउनुस् | सबै मेटाउनुहोस् | सबै मेटाइदिनुस् | मेटाउने | हटाउनुहोस् | सबै हटाउनुहोस् | मलाई बिर्सनुस् | मलाई बिर्सनुहोस् | sabai metaunus | sabai meta | metaunus | malai birsanus | sabai delete
""",
        "language": """
language | languages | change language | change the language | other language | another language | different language | english | english please | speak english | in english | no korean | i dont speak korean | translate | translation | korean
언어 | 언어 변경 | 언어 바꾸기 | 언어 바꿔줘 | 언어 바꿔주세요 | 말 바꾸기 | 다른 언어 | 외국어 | 영어 | 영어로 | 한국어 | 한국어로 | 한국말 | 통역 | 번역
语言 | 切换语言 | 更改语言 | 换语言 | 中文 | 汉语 | 说中文 | zhongwen | ngôn ngữ | đổi ngôn ngữ | tiếng việt | tieng viet | wika | palitan ang wika | lengguwahe | tagalog | filipino | tagalog po
ភាសា | ប្តូរភាសា | ភាសាខ្មែរ | khmer | хэл | хэл солих | монгол | монгол хэл | монголоор | mongol | язык | сменить язык | русский | на русском | русский язык | по русски | russian | 言語 | 言語変更 | 言語を変える | 日本語 | 日本語で | nihongo | ภาษา | เปลี่ยนภาษา | ภาษาไทย | thai | ພາສາ | ປ່ຽນພາສາ | ພາສາລາວ | lao | til | tilni ozgartirish | ozbekcha | ozbek tili | ўзбекча | тил | भाषा | भाषा परिवर्तन | नेपाली | नेपालीमा | nepali | nepali ma | bhasa | chinese | vietnamese | japanese | uzbek | mongolian
""",
        "easy_words": """
easy words | easy | easy language | simple words | simple | simpler | easier | plain words | easy read | too difficult | too hard | i dont understand | dont understand | i do not understand
쉬운 말 | 쉬운 말로 | 쉬운말 | 쉬운 말로 해줘 | 쉬운 말로 해주세요 | 쉽게 | 쉽게 말해줘 | 쉽게 말해주세요 | 쉽게 설명해줘 | 쉽게 설명해주세요 | 쉬운 한국어 | 어려워요 | 어려워 | 말이 어려워요 | 너무 어려워요 | 무슨 말인지 모르겠어요 | 이해가 안 돼요 | 이해 안 돼요 | 이해가 안 가요
简单点 | 简单的话 | 说简单点 | 我看不懂 | 听不懂 | 看不懂 | đơn giản | nói đơn giản | dễ hiểu | tôi không hiểu | em không hiểu | không hiểu | simple lang | mas simple | hindi ko maintindihan | di ko maintindihan | madaling salita
ងាយៗ | ពាក្យងាយ | មិនយល់ | ខ្ញុំមិនយល់ | энгийн үг | ойлгохгүй байна | ойлгосонгүй | простыми словами | проще | попроще | не понимаю | я не понимаю | やさしい言葉 | やさしい日本語 | 簡単に | わかりません | 分かりません | わからない | ง่ายๆ | คำง่ายๆ | ไม่เข้าใจ | ງ່າຍໆ | ຄຳງ່າຍໆ | ບໍ່ເຂົ້າໃຈ | oddiy sozlar | oddiyroq | tushunmayapman | tushunmadim | सजिलो शब्द | सजिलो | बुझिन | मैले बुझिन | bujhina
""",
        "what_is_kept": """
what is kept | what do you keep | what do you store | what is stored | what is saved | what do you save | is this saved | is this private | is it private | is this anonymous | is it anonymous | is this confidential | is this secret | privacy | privacy policy | data | my data | what happens to my data | what do you know about me | who can see this | who sees this | do you keep this | do you record this
무엇이 남나요 | 뭐가 남나요 | 뭐가 남아요 | 무엇이 남아요 | 무엇이 저장되나요 | 뭐가 저장돼요 | 저장되나요 | 저장돼요 | 이거 저장돼요 | 기록 | 기록이 남나요 | 기록 남나요 | 기록 남아요 | 기록이 남아요 | 대화 기록 남나요 | 개인정보 | 개인정보 처리방침 | 내 정보 | 비밀 보장되나요 | 비밀보장 되나요 | 비밀보장 | 비밀이 보장되나요 | 비밀 지켜주나요 | 비밀 지켜줘요 | 비밀이에요 | 비밀인가요 | 익명인가요 | 익명이에요 | 익명 보장되나요 | 누가 보나요 | 누가 봐요
保存什么 | 会保存吗 | 会保密吗 | 保密吗 | 隐私 | 匿名吗 | giữ lại gì | lưu gì | có lưu không | có bí mật không | bảo mật | quyền riêng tư | ano ang tinatago | ano ang naka save | private ba ito | sikreto ba ito | anonymous ba ito | privacy po
រក្សាទុកអ្វី | ឯកជនភាព | យу хадгалдаг вэ | юу хадгалагдах вэ | нууцлал | что хранится | что сохраняется | это анонимно | это конфиденциально | конфиденциальность | анонимно | приватность | 何が残りますか | 保存されますか | 秘密ですか | 匿名ですか | プライバシー | เก็บอะไรบ้าง | เก็บข้อมูลไหม | เป็นความลับไหม | ความเป็นส่วนตัว | ເກັບຫຍັງ | ຄວາມລັບ | nima saqlanadi | maxfiymi | maxfiylik | के राखिन्छ | के सुरक्षित छ | गोप्य हुन्छ | गोपनीयता
""",
    }
)
"""What a whole short message may say to ask for an always-present option, in all languages together."""

A_PERSON: Mapping[str, str] = MappingProxyType(
    {
        "ko": "상담원 | 상담사 | 상담선생님 | 선생님 | 사람 | 누구랑 | 누군가 & 얘기하고 | 이야기하고 | 얘기할 | 이야기할 | 말하고싶 | 연결 | 불러 | 통화하고 | 상담받고 | 상담하고",
        "en": "someone | somebody | person | human | counselor | counsellor & talk | speak | chat | connect",
    }
)
"""A short message that asks for a person in other words. Only this wish is heard so freely: it takes nothing away."""

PLEAS = """
# "Save me" in every language, and a bare "help" where the word is a cry
살려주세요 | 살려줘 | 살려줘요 | 살려 | 살려주세여 | 살려주 | 사람 살려 | 살려달라고 | 저 좀 살려주세요 | 살려 주세요 제발 | salryeojuseyo | sallyeojuseyo | salyeojuseyo | dowajuseyo | dowa juseyo | dowajwo | doajuseyo
save me | save us | rescue me | help help | help help help | someone help | somebody help me | please save me
救命 | 救命啊 | 救我 | 救救我 | 快救我 | 救人 | jiuming | jiu ming | jiu wo | cứu | cứu tôi | cứu tôi với | cứu em | cứu em với | cứu với | cứu mạng | saklolo | saklolo po | tulong tulong | iligtas nyo ako | iligtas mo ako
ជួយផង | ជួយខ្ញុំផង | ជួយសង្គ្រោះ | សូមជួយខ្ញុំផង | chuoy phong | chuoy pong | juoy phong | juy pong | chuy phong | туслаарай | намайг авраарай | авраарай | авар | надад туслаарай | tuslaarai | avraarai | tuslaarai namaig | спасите | помогите | спасите меня | помогите мне | караул | pomogite | spasite | pomogi | помоги мне | помоги
助けて | 助けてください | たすけて | タスケテ | 助けて助けて | tasukete | tasukete kudasai | taskete | ช่วยด้วย | ช่วยฉันด้วย | ช่วยหนูด้วย | ช่วยเราด้วย | ช่วยชีวิต | chuay duay | chuai duai | chuay duai | chuey duay | ຊ່ວຍແດ່ | ຊ່ວຍຂ້ອຍແດ່ | ຊ່ວຍດ້ວຍ | suay dae | suai dae | sooy dae | xuay dae
yordam bering | menga yordam bering | qutqaring | meni qutqaring | qutqar | ёрдам беринг | қутқаринг | мени қутқаринг | बचाउनुस् | बचाउनुहोस् | मलाई बचाउनुस् | मलाई बचाउनुहोस् | बचाऊ | गुहार | bachau | malai bachau | bachaunus | malai bachaunus | guhar
"""
"""Whole short messages that ask for `emergency` and are a cry for help (card CRI-15)."""

POLITE = """
please | pls | plz | pleasee | now | right now | quick | quickly | hurry | asap | thanks | thank you | sir | maam | okay | ok | hi | hello | hey | yo | urgent | fast | sorry | i want to | id like to | can you | could you | just | to
제발 | 빨리 | 지금 | 당장 | 얼른 | 부탁드려요 | 부탁해요 | 부탁드립니다 | 부탁 | 요 | 여 | 용 | 좀 | 저 | 저기요 | 저기 | 안녕하세요 | 네 | 급해요 | 급해 | 주세요 | 해주세요 | 해줘요 | 해줘 | 해 | 줘 | 할래요 | 할래 | 할게요 | 하고싶어요 | 하고싶어 | 싶어요 | 이요 | 은 | 를 | 을 | ppalli | jebal
请 | 吧 | 啊 | 呀 | 快 | 快点 | 谢谢 | 一下 | kuai | làm ơn | với | đi | nhanh | nhanh lên | ạ | xin | hãy | dạ | po | naman | na | nga | pakiusap | bilis | bilisan nyo | dali | paki | opo
សូម | ផង | បងអើយ | ឆាប់ | хурдан | гуйя | аа | шүү | hurdan | guiya | пожалуйста | пж | пжл | плиз | срочно | быстрее | скорее | pzh | pozhaluista | pojaluista | bystree
お願い | お願いします | ください | 早く | です | どうか | すぐ | onegai | kudasai | hayaku | ด้วย | หน่อย | ค่ะ | ครับ | คะ | นะ | เร็วๆ | ที | kha | krub | khrap | ka | ແດ່ | ເດີ | ໄວໆ | ກະລຸນາ | iltimos | tez | tezroq | илтимос | कृपया | छिटो | है | न | ल | chito | please hai
"""
"""Words that may stand before or after a wish without changing it."""

TELLING: Mapping[str, str] = MappingProxyType(
    {
        "en": """
the is are am im i he hes she shes my me mine you your youre to and help please with what can want was wasnt not it its in of hi hello have has had do does did dont doesnt didnt this that there they them we us our need needs how why when where who for from on at out after before again again now right here cant wont couldnt just think know said says will be been being no yes if but so too very all any some someone a an
thinking about suicide feeling bleeding lot wont stop down tonight nobody cares pls rn last night happened havent showered hit talk tell person leave delete everything exit quit chat today husband boyfriend girlfriend dad mom scared police hurt hurts hurting call door room phone took
""",
        "vi": """
em toi tôi chi chị anh khong không ko dang đang nguoi người va và la là cua của muon muốn nha nhà con nó no chong chồng ck duoc được dc bi bị voi với cho o ở roi rồi nhung nhưng gi gì lam làm cuu cứu giup giúp minh mình nay này uong ly xong nho het dt kiem tra hang ngay hằng ngày mat mất giet hom hôm qua chua chưa lai lại rat rất mẹ me ba di đi xin chào ơi oi ạ
""",
        "fil": """
ako ko po niya nya siya sya ang ng mga hindi di na sa ay ba pa ni si kay nyo niyo mo ka kami tayo tayong natin namin may wala walang tulong ayoko ayaw kasi lang nang daw rin din dito nandito ngayon gusto anak asawa hawak sinaktan sinasaktan pinipilit mag paano saan ano bakit salamat kailangan kelangan opo yung iyong kung dahil takot
""",
        "uz": """
men meni menga mening u uni bilan va bor yoq emas kerak erim erimni qizim bolam bolamni ham hech narsa nima qanday uyda yordam iltimos hozir kecha bugun edi ekan deb uchun bu shu juda yomon qilib qildi qon tez tezroq telefonimni yonimda keyin bitta dorilar uryapti salom rahmat qoldi olib qoydi deyapti uka opa
ёрдам беринг мени мен менга билан эрим бор йўқ керак ҳам қўлида болам нима учун жуда ҳозир ўлдиради салом раҳмат уряпти кеча ва эшик уни
""",
        "ru": """
я он она мне меня мой моя муж не на и в с что как это помогите у за к по но да нет уже очень сейчас щас есть его ему они мы вы ты если когда нужна нужно помощь пожалуйста меня была был кто где почему хочу могу говорить телефон
""",
        "mn": """
би намайг надад миний байна байгаа байсан юм вэ уу нөхөр хүн хүний гэж гээд энэ тэр одоо болохгүй чадахгүй байгаарай байхгүй баярлалаа сайн уу юу яаж хаана тусламж туслаарай минь ухаан алдсан их бас хүүхэд ээж аав гэр маш надтай хийх аавд ээжид битгий эзэн бичиг баримт минь өдөр шөнө шийдсэн амиа
""",
        "ko-Latn": """
juseyo salryeojuseyo sallyeojuseyo jigeum ppalli isseoyo eopseo nampyeon namchin jebal jigum hae haeyo salryeojuseyo sallyeojuseyo dowajuseyo annyeonghaseyo sangdam jeoneun jega gamsahamnida
""",
        "zh-Hans-Latn": """
wo ta jiuming jiu ming bang qing zai shi bu yao nihao laogong xiexie
""",
        "km-Latn": """
knhom khnhom knom chuoy phong pong kbae min ban kat bong suosdey neak chong phteah
""",
        "mn-Latn": """
bi namaig baina bn bna nuhur nohor tuslaarai avraarai hurdan hariu bichij uguuch shalgadag odoo yaaj yum hun huuhed eej bolohgui chadahgui sain uu minii nadad utas
""",
        "ru-Latn": """
pomogite pzh on menya muzh ya mne ne hochu zhit seichas ryadom pozhaluista spasite eto chto u nego telefon moi doma pomogi
""",
        "ja-Latn": """
tasukete taskete watashi desu ima otto kudasai masu shinitai hayaku onegai soto iru kara nai boku
""",
        "th-Latn": """
chuay duay duai nu chan khun mai dai kha krub khrap phua yu yoo laew mak
""",
        "lo-Latn": """
suay dae suai khoy koy bo dai sabaidee lao phua yu baw khop
""",
        "ne-Latn": """
ghanti behos malai mero usle uslay ma cha chha chaina chhaina garcha garchu lai haat ghar bacha shriman sriman srimaan kutcha bachau bhayo bhaye bhancha hijo rati pani ani kehi yaad le ko timi hajur namaste garnus chito viral bhanera ra sanga ahile parcha liyo khaye thichyo nuhako
""",
    }
)
"""Everyday words that tell a language from others of the same alphabet, by tag."""

TRADITIONAL: Mapping[str, str] = MappingProxyType(
    dict(
        zip(
            "殺槍錘門話電機視監護證債還錢強醫頭暈孫兒們個說這裡裏關鎖鬧發傳圖網樓過裝蹤現後來時間歲級學媽給約飲藥斷賓館記憶頻誰對劇經國寶貝從東車廁親繼無難動刪離語詢員報緊結總會單簡麼聽開閉匯幫險應軟圍騙賣買業務錄導體陰陽壓傷腦尋搶輪姦當剛嗎讓別訴衛線號講處紅臉嚇慘長隻聯絡洩脅換氣進闖衝馬趕櫃邊擊棄",
            "杀枪锤门话电机视监护证债还钱强医头晕孙儿们个说这里里关锁闹发传图网楼过装踪现后来时间岁级学妈给约饮药断宾馆记忆频谁对剧经国宝贝从东车厕亲继无难动删离语询员报紧结总会单简么听开闭汇帮险应软围骗卖买业务录导体阴阳压伤脑寻抢轮奸当刚吗让别诉卫线号讲处红脸吓惨长只联络泄胁换气进闯冲马赶柜边击弃",
            strict=True,
        )
    )
)
"""Traditional letters and the simplified ones that the lines above are written with; one to one."""
