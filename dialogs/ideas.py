"""For native readers and developers: small groups of words that mean the same, language by language.

A line names an idea (`weapon`, `neck`, `yesterday`) and the stems by which a language says it, in the writing of
`phrases.py`: the beginning of a word, `=` for its end, `^` for its start in scripts without blanks, `#` for each age
under nineteen. Nothing here alarms by itself: the model of `listening` learns from the messages of all languages which
ideas mean danger together, and which make them harmless. After a change: `gyeot signals --train`.

Everything but Korean and English waits for a native reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["IDEAS"]

IDEAS: Mapping[str, str] = MappingProxyType(
    {
        "ko": """
partner: 남편 | 남친 | 남자친구 | 전남 | 애인 | 여친 | 여자친구 | 와이프 | 아내 | 전처 | 신랑 | 동거인 | 동거남 | 전애인 | 시어머니 | 시아버지
parent: 아빠 | 아버지 | 아부지 | 엄마 | 어머니 | 새아빠 | 새엄마 | 계부 | 의붓 | 삼촌 | 오빠 | 형이 | ^형= | 할아버지 | 할배 | 이모부 | 고모부 | 외삼촌
boss: 사장 | 팀장 | 부장 | 과장 | 상사 | 업주 | 실장 | 마담 | 브로커 | 농장주 | 선임 | 교수 | 선생 | 코치 | 원장 | 이사님 | 포주 | 대표
stranger: 그놈 | 그새끼 | 저새끼 | 이새끼 | 그인간 | 저인간 | 이인간 | 그사람 | 그남자 | 모르는사람 | 모르는남자 | 어떤남자 | 아저씨 | 누가 | 남자가 | 걔가 | 쟤가 | 선배 | 이웃 | 아랫집 | 윗집 | 옆집
child: 애기 | 아기 | 아이 | ^애 | 애들 | ^딸 | 우리딸 | 아들 | 동생 | 조카 | 막내 | 손녀 | 손자 | 갓난 | 꼬마 | 자식 | 첫째 | 둘째
weapon: ^칼= | ^칼을 | ^칼로 | ^칼이 | ^칼들 | ^칼 | 식칼 | 부엌칼 | 과도 | 흉기 | 망치 | 도끼 | 방망이 | 몽둥이 | 야구배트 | 골프채 | 송곳 | 각목 | 쇠파이프 | ^낫 | 권총 | 엽총 | 공기총 | ^총 | 총을 | 깨진병 | 소주병 | 면도칼 | 커터 | 드라이버 | 전기톱 | 휘발유 | 염산 | 가위 | 호미 | 삽을 | 죽도 | 쇠몽둥이 | 연장
hold: 들고 | 들었 | 들이 | 꺼내 | 꺼냈 | 쥐고 | 쥔채 | 갖고 | 가지고 | 겨누 | 겨눴 | 휘두 | 휘둘 | 들이대 | 들이밀 | 갈고있 | 품고 | 숨겨놓 | 숨겨두 | 챙겨
stab: 찌르 | 찌른 | 찔렀 | 찔러 | 찔린 | 베였 | 그어버 | 쏜다 | 쏘겠 | 쏴 | 찍어버 | 내리찍 | 난도질
hit: 때려 | 때리 | 때렸 | 때린 | 맞았 | 맞고 | 맞는 | 맞아 | 맞은 | 패요 | 패고 | 팼 | 주먹 | 뺨 | 귀싸대기 | 싸대기 | 걷어차 | 걷어찼 | 발로차 | 발로찼 | 밟 | 폭행 | 구타 | 두들겨 | 손찌검 | 후려 | 갈겼 | 갈겨 | 얻어맞 | 쳐맞 | 처맞 | 매질 | 내동댕이 | 내리쳤
kill: 죽이 | 죽인 | 죽여 | 죽일 | 살해 | 없애버 | 묻어버 | 손에죽 | 가만안 | 가만두지 | 끝장 | 반죽 | 담가버 | 태워죽 | 목숨 | 불지른 | 불지르 | 불질러 | 같이죽자
threat: 협박 | 위협 | 겁주 | 으름장 | 가만안 | 해코지 | 보복
break: 부수 | 부셔 | 부숴 | 부쉈 | 깨고 | 깨졌 | 깨는 | 뜯고 | 뜯어 | 따고 | 쾅쾅 | 걷어차 | 발로차 | 때려부 | 집어던 | 박살
door: 문을 | 문이 | 현관 | 방문 | 창문 | 유리창 | 도어락 | 대문 | 비번 | 비밀번호 | 베란다 | 문고리 | 초인종 | 문두 | 문앞 | 문따 | 벨을
enter: 들어오려 | 들어올라 | 들어올려 | 들어와 | 들어왔 | 쳐들어 | 침입 | 올라오 | 올라와 | 넘어오 | 넘어왔 | 기어올라 | 들이닥
drag: 끌고 | 끌려 | 끌어 | 머리채 | 밀쳐 | 밀쳤 | 밀친 | 던져 | 던지 | 던졌 | 집어던 | 붙잡 | 잡아당 | 덮치 | 덮쳤 | 태우려 | 태웠
drunk: 술취 | 술먹 | 술마시 | 만취 | 취해 | 취한 | 술만
scared: 무서 | 무섭 | 두려 | 겁나 | 떨려 | 떨고 | 소름 | 불안
help: 도와 | 도움 | 살려 | 구해 | ㄷㅇㅈ | ㅅㄹㅈ | 와주세요 | 와줘 | 와줄 | 보내주 | 보내줘
police: 경찰 | 112 | 신고 | 119 | 파출소
now: 지금 | 방금 | 시방 | 현재 | 당장 | 이순간 | 막방금 | 아직도 | 실시간
coming: 오고있 | 오는중 | 온대 | 온다 | 도착 | 퇴근 | 곧올 | 들어올 | 오면 | 집에오 | 돌아오 | 돌아올 | 온다고 | 올라와 | 쫓아와 | 쫓아오 | 쫒아 | 금방올 | 달려들 | 다가오
hide: 숨어 | 숨었 | 숨은 | 도망 | 피해있 | 피해서 | 잠그고 | 문잠 | 화장실에 | 장롱 | 옷장 | 이불속 | 침대밑 | 뛰쳐나 | 맨발
quick: 빨리 | ㅃㄹ | 급해 | 급함 | 급합 | 긴급 | 얼른 | 제발 | 시간없 | 시간이없 | 몇분 | 잠깐밖에
near: 옆에 | 옆방 | 거실 | 같은방 | 한방 | 바로앞 | 문밖 | 방밖 | 안방 | 건너방 | 뒤에있 | 바로뒤 | 한집 | 같은집 | 집에있 | 같이있 | 와있 | 와이써 | 코앞
cantspeak: 말못 | 말을못 | 말할수없 | 통화못 | 통화는못 | 통화안 | 통화x | 통화불 | 전화못 | 전화는못 | 전화안 | 전화x | 전화불 | 전화하지마 | 전화주지마 | 소리못 | 소리내면 | 소리를못 | 문자로 | 문자만 | 채팅만 | 채팅으로 | 카톡으로만 | 글로만 | 타자만 | 답장느 | 듣고있 | 들려요 | 엿듣 | 들릴
quiet: 몰래 | 조용히 | 속삭 | 들키 | 들킬 | 숨죽 | 음소거 | 무음 | 이불속
phone: 폰 | 핸드폰 | 휴대폰 | 휴대전화 | 카톡 | 문자 | 통화 | 메시지 | 메세지 | 디엠 | 톡을 | 대화방 | 통화내역
check: 검사 | 뒤져 | 뒤지 | 감시 | 훔쳐 | 엿보 | 다본 | 다봐 | 확인해 | 확인하 | 열어봐 | 본단 | 봐요 | 읽어 | 도청 | 캡처 | 뺏어서봐
away: 씻는 | 씻으러 | 샤워 | 자는 | 자고있 | 잠든 | 잠들 | 담배피 | 담배사 | 나간사이 | 나갔 | 잠깐나 | 코골 | 화장실간 | 편의점 | 없는틈 | 깨면 | 깨기전
found: 들키면 | 걸리면 | 알면 | 알게되면 | 보면 | 발견하면 | 들통 | 보기전 | 지울게 | 지워야 | 삭제할
locked: 갇혀 | 갇혔 | 갇힌 | 가둬 | 가두 | 가뒀 | 감금 | 잠가 | 잠갔 | 잠궈 | 잠궜 | 잠겨 | 잠겼 | 자물쇠 | 걸어잠 | 밖에서잠 | 채워놓
notout: 못나가 | 나갈수없 | 나가지못 | 못나오 | 안보내 | 안내보 | 못가게 | 나가지말 | 외출 | 못내리 | 안내려 | 안놔 | 놔주지 | 막아서 | 못움직이게 | 가지못하 | 내보내
takeaway: 뺏 | 빼앗 | 압수 | 가져가 | 가져갔 | 가로채 | 안돌려 | 안줘 | 숨겼 | 보관 | 갖고있
tied: 묶어 | 묶여 | 묶인 | 묶었 | 결박 | 테이프 | 수갑 | 밧줄
neck: ^목을 | ^목= | ^목이 | ^목에 | 목졸 | 목조 | ^목 | 멱살 | 숨통 | 목덜미
choke: 조르 | 졸라 | 졸렸 | 졸려서기 | 졸랐 | 조른 | 졸린 | 조여 | 조였 | 짓눌 | 눌러 | 눌렀 | 누르 | 움켜 | 헤드락 | 숨통 | 틀어막 | 틀어쥐
breath: 숨을못 | 숨못 | 숨이안 | 숨막 | 숨이막 | 숨쉬 | 숨도못 | 켁 | 캑 | 컥 | 숨이차 | 호흡
pillow: 베개 | 이불로 | 비닐 | 코랑입 | 입을막 | 코와입 | 입틀어막
blood: ^피= | ^피가 | ^피를 | ^피나 | 피나 | 피가 | 피흘 | 출혈 | 하혈 | 코피 | 피범벅 | 피투성 | 핏물
fracture: 부러 | 뿌러 | 골절 | 금갔 | 금이간 | 금이갔 | 탈구 | 꺾였 | 꺾여 | 부서졌 | 빠졌 | 나갔
body: 팔이 | 팔을 | ^팔 | 다리 | 갈비 | 손목 | 발목 | 코뼈 | 이빨 | 치아 | 손가락 | 턱 | 어깨 | 허리 | 무릎 | 배를 | 얼굴 | ^눈 | 고막 | 귀에서 | 입술
head: 머리 | 뒤통수 | 이마 | 두개 | 관자
faint: 기절 | 정신을잃 | 정신잃 | 의식 | 쓰러 | 실신 | 눈앞이 | 캄캄 | 까매 | 가물가물
vomit: 토해 | 토하 | 토했 | 토할 | 구토 | 어지러 | 울렁 | 어질
burn: 화상 | 뜨거운물 | 끓는 | 담뱃불 | 지져 | 지졌 | 데었 | 다리미 | 담배로
wound: 찢어 | 찢겨 | 찢긴 | 부었 | 부어 | 멍이 | 멍들 | 상처 | 꿰매 | 꿰맸 | 다쳤 | 다쳐 | 퉁퉁 | 터졌 | 못걷 | 못걸 | 안움직 | 베였 | 시퍼렇
hospital: 병원 | 응급실 | 의사 | 구급차 | 응급
die: 죽고싶 | 죽구싶 | 죽을래 | 죽으려 | 죽는게 | 죽을까 | 죽어버 | 죽을생각 | 죽는방법 | 자살 | ㅈㅅ | ㅈ살 | ㅈㄱㅅ | 극단적 | 생을마감 | 세상을뜨 | 세상떠 | 뒤지고싶 | 뒤질 | 죽을려고 | 죽는법 | 편해지고 | 없어지고싶 | 사라지고싶 | 죽음 | 죽으면 | 죽을방법
notlive: 살기싫 | 살고싶지 | 그만살 | 살이유 | 사는게 | 살아서 | 살아갈 | 살아있 | 살의미 | 못살겠 | 못버티 | 버틸힘 | 내일이안 | 눈안뜨 | 눈을안 | 안깨 | 깨지않 | 의미가없 | 더는못 | 버겁 | 사는의미
selfharm: 자해 | 손목을 | 손목긋 | 손목그 | 칼로긋 | 그었 | 긋고 | 긁었 | 유서 | 팔긋
pills: 수면제 | 진통제 | 알약 | ^약= | ^약을 | ^약 | 농약 | 타이레놀 | 번개탄 | 락스 | 약통
jump: 뛰어내 | 옥상 | 난간 | 한강 | 다리위 | 투신 | 베란다 | 철로 | 마포대교 | 선로
hang: 목매 | 목을매 | 목맬 | 밧줄 | 끈을 | 매달 | 올가미
goodbye: 안녕히 | 마지막 | 유서 | 편지 | 잘있어 | 잘지내 | 고마웠 | 작별 | 인사 | 정리했 | 미안했 | 부탁해요
end: 끝내 | 끝낼 | 끝나면 | 사라지 | 없어지 | 다놓고 | 포기 | 그만하고싶 | 그만두고싶 | 편해질
burden: 나만없 | 저만없 | 나하나 | 저하나 | 내가없 | 제가없 | 짐만 | 짐이 | 태어나지
touch: 만져 | 만지 | 만졌 | 더듬 | 추행 | 주물 | 비비 | 몸을 | 가슴 | 껴안 | 뽀뽀 | 키스 | 쓰다듬
undress: 벗기 | 벗겨 | 벗은 | 벗어 | 알몸 | 나체 | 속옷 | 팬티 | 바지 | 누드
often: 매일 | 맨날 | 밤마다 | 날마다 | 자꾸 | 계속 | 또 | 항상 | 수시로 | 주말마다
abuse: 학대 | 방치 | 굶 | 밥을안 | 굶겨 | 벌세 | 체벌 | 울음소리 | 비명 | 울고 | 울어
follow: 따라와 | 따라오 | 따라다 | 쫓아 | 쫒아 | 미행 | 뒤에서 | 뒤따라 | 스토커 | 스토킹 | 따라붙 | 뒤밟
wait: 기다리 | 기다려 | 서있 | 서성 | 지키고 | 어슬렁 | 죽치 | 앉아있 | 집앞 | 문앞 | 회사앞 | 학교앞 | 골목 | 주차장 | 차세워 | 맴돌 | 잠복 | 쳐다보 | 올려다
track: 위치추적 | gps | 지피에스 | 위치 | 에어태그 | 추적
calls: 부재중 | 전화가 | 전화와 | 수십통 | 백통 | 문자폭탄 | 찾아와 | 찾아옴 | 찾아왔 | 찾아온 | 번호바꿔
papers: 여권 | 신분증 | 등록증 | 비자 | 통장 | 외국인증
debt: ^빚 | 빚이 | 빚을 | 선불금 | 벌금 | 위약금 | 소개비 | 갚 | 천만원 | 몸값 | 소개료
sexwork: 업소 | 성매매 | 2차 | 이차 | 손님 | 유흥 | 노래방 | 룸 | 접대 | 조건만남 | 마사지 | 몸팔 | 몸을팔 | 술집 | 안마 | 성구매
force: 억지로 | 강제 | 강요 | 시켜 | 시킨 | 시키 | 하라고 | 안하면 | 협박해서 | 끌려
pay: 월급 | 임금 | 돈을안 | 한푼 | 급여 | 일당
trade: 팔려 | 팔아넘 | 인신매매 | 팔았 | 넘겨 | 성노예
rape: 강간 | 성폭행 | 성폭력 | 성추행 | 당했 | 당한 | 당하 | 덮쳤 | 덮쳐 | 겁탈 | 몹쓸 | 강제로 | 억지로했 | 스텔싱 | 삽입
recent: 어제 | 어젯 | 어저께 | 오늘 | 새벽 | 그제 | 그저께 | 엊그 | 시간전 | 아까 | 이틀전 | 하루전 | 간밤 | 지난밤 | 사흘 | 방금 | 2일전 | 3일전 | 아침에
old: 작년 | 재작년 | 년전 | 예전 | 옛날 | 어릴때 | 어렸을 | 오래전 | 몇년 | 개월전 | 달전 | 지난달 | 과거 | 한참전 | 몇달
wash: 안씻 | 못씻 | 씻지 | 샤워안 | 옷그대로 | 속옷 | 씻어
unwanted: 싫다 | 거부 | 원치않 | 원하지않 | 동의 | 하지말라 | 저항 | 콘돔
sex: 성관계 | 관계를 | 잠자리 | 섹스 | 했어요 | 자자고 | 관계했
age: #살 | #세 | 열네살 | 열다섯 | 열여섯 | 열일곱 | 열여덟 | 열세살 | 열두살 | 열한살 | 열살 | 미성년 | 청소년
school: 중1 | 중2 | 중3 | 고1 | 고2 | 고3 | 초4 | 초5 | 초6 | 중학생 | 고등학생 | 초등학생 | 여중 | 여고 | 남고 | 학년 | 담임 | 중학교 | 고등학교 | 중딩 | 고딩 | 초딩 | 초등학교 | 학원 | 급식 | 수능
secret: 비밀 | 말하지마 | 말하지말 | 부모님 | 엄마한테 | 보호자 | 모르게
drink: ^술 | 술을 | 술에 | 맥주 | 소주 | 음료 | 커피 | 마셨 | 마시고 | 마신 | 칵테일 | 한잔 | 주스 | 잔에 | 클럽 | 음료수
drug: 탄거 | 탔 | 타서 | 넣은 | 넣었 | 물뽕 | 약먹 | 약탄 | 마약 | 졸피뎀 | 이상한약 | 가루 | 약을먹 | 주사 | 필로폰
blackout: 기억이 | 기억안 | 필름 | 끊겼 | 끊김 | 기억없 | 기억나지 | 정신이나
woke: 깨보니 | 깨니 | 깼는데 | 눈떠 | 눈뜨 | 일어나보 | 일어나니 | 깨어나 | 눈을떠
motel: 모텔 | 호텔 | 여관 | 자취방 | 그집 | 낯선 | 모르는곳 | 모르는방 | 에어비앤비
limp: 몸이안 | 몸에힘 | 힘이빠 | 몽롱 | 어지럽 | 안움직 | 축늘 | 졸음 | 비틀
image: 사진 | 영상 | 동영상 | 몰카 | 캡처 | 나체 | 누드 | 촬영 | 찍은 | 찍어 | 찍힌 | 알몸 | 몸캠 | 움짤 | 야사
spread: 유포 | 뿌린 | 뿌려 | 뿌리 | 퍼뜨 | 퍼트 | 올린 | 올려 | 올렸 | 보낸 | 돌린 | 돌려 | 돌고있 | 공개 | 전송 | 인증 | 터뜨 | 폭로 | 박제 | 게시
audience: 단톡 | 가족한테 | 회사에 | 학교에 | 친구들 | 인터넷 | 텔레그램 | 텔레 | 트위터 | 인스타 | 사이트 | sns | 페북 | 지인 | 커뮤 | 단체방 | 디스코드 | 연락처
deepfake: 딥페 | 합성
money: 돈안 | 돈을보 | 돈보내 | 입금 | 만원 | 송금 | 돈을달 | 돈달 | 결제 | 비트코인 | 상품권
neg: 없어요 | 없습 | 없었 | 않아 | 않았 | 않습 | 아니 | 적은없 | 적없 | 안했 | 생각없 | 아닌 | 아님 | 괜찮 | 멀쩡
fiction: 영화 | 드라마 | 소설 | 게임 | 웹툰 | 만화 | 뉴스 | 노래 | 유튜브 | 꿈에 | 꿈을 | 넷플 | 예능 | 주인공 | 연극 | 공연 | 대사 | 애니 | 롤 | 캐릭
study: 시험 | 숙제 | 과제 | 공부 | 발표 | 수업 | 논문 | 레포트 | 리포트 | 강의 | 성적 | 학점
food: 요리 | 먹고 | 먹었 | 먹을 | 음식 | 고기 | 채소 | 과일 | 사과 | 썰 | 깎 | 김치 | 라면 | 치킨 | 밥먹 | 맛있 | 칼국수 | 배고 | 국수 | 횟집 | 김장
law: 법적 | 법률 | 변호사 | 처벌 | 고소 | 재판 | 소송 | 증거 | 형량 | 접근금지 | 공소시효 | 합의 | 무료법률 | 조사 | 진술 | 보호명령
cost: 비용 | 무료 | 얼마 | 지원금 | 돈이드
place: 어디 | 주소 | 위치가 | 몇시 | 운영시간 | 예약 | 센터 | 가까운 | 주말에 | 상담소 | 쉼터 | 전화번호
ill: 감기 | 몸살 | 두통 | 생리 | 독감 | 알레르기 | 치과 | 수술 | 건강검진 | 예방접종 | 헌혈 | 편두통 | 위염 | 장염 | 비염 | 축농 | 목아파 | 목이아 | 목감기 | 허리디스크 | 건조
figure: 죽겠다 | 죽겠네 | 죽겠음 | 죽겠어 | 미치겠 | 죽을맛 | 웃겨 | 더워 | 추워 | 졸려 | 피곤 | 심심 | 귀여 | 배불 | 좋아죽 | 대박
sport: 축구 | 야구 | 운동 | 헬스 | 농구 | 경기 | 등산 | 수영 | 태권도 | 복싱 | 러닝 | 자전거 | 넘어져 | 넘어졌 | 골프 | 헬스장
shop: 샀 | 사려고 | 택배 | 주문 | 배송 | 쇼핑 | 세일 | 여행 | 비행기 | 캠핑 | 이사 | 선물 | 마트 | 환불
work: 회사 | 회의 | 야근 | 업무 | 출근 | 이직 | 면접 | 알바 | 직장 | 동료 | 퇴사
pet: 강아지 | 고양이 | 댕댕 | 반려 | 멍멍 | 모기 | 벌레 | 고등어 | 물고기
thanks: 감사 | 고마워 | 고맙 | 안녕하세요 | 수고 | ㅎㅇ | 하이 | 반가 | 좋은하루
ask: 어떻게 | 인가요 | 있나요 | 되나요 | 할까요 | 뭔가요 | 무엇 | 궁금 | 알려주 | 가능한가 | 뭐예요 | 뭐에요 | 알고싶 | 해야하나
topic: 예방 | 교육 | 캠페인 | 연구 | 통계 | 기사 | 설문 | 책을 | 강연 | 봉사 | 포스터 | 다큐
over: 헤어졌 | 지났 | 이젠괜 | 이제는괜 | 끝났 | 해결 | 나아졌 | 안전해 | 이사했 | 이혼했 | 잘지내 | 다나았
""",
        "en": """
partner: husband | hubby | boyfriend | bf= | ex= | wife | girlfriend | gf= | partner | fiance | my man= | mother in law | father in law | ex husband | spouse | exbf
parent: dad= | dads | daddy | father | stepdad | stepfather | mom | mum= | mother | uncle | grandfather | grandpa | brother | cousin | stepmom | papa
boss: boss | manager | employer | broker | madam | owner | pimp | supervisor | coach | teacher | landlord | agency | agent | sajang | mamasan | professor | sergeant | pastor | colleague | coworker
stranger: someone | somebody | stranger | guy= | guys | man= | men= | roommate | neighbor | neighbour | they= | he= | hes | she= | shes | stalker | client | customer
child: child | children | kid= | kids | son= | sons | daughter | baby | babies | toddler | little brother | little sister | niece | nephew | infant | newborn | grandson | granddaughter | younger sister | younger brother
weapon: knife | knives | gun= | guns | hammer | bat= | axe | machete | blade | weapon | scissors | pistol | rifle | shotgun | razor | crowbar | pipe | screwdriver | gasoline | petrol | acid | cutter | cleaver | sword | firearm | bottle | wrench | golf club | rod= | stick= | sickle | taser | chisel
hold: hold | held | carry | carries | grab | took out | pulls | pulled | pointed | pointing | wave | waving | swing | swung | came at | coming at | keeps | brought | showed | shows me | put it | against my | under his pillow | sharpen
stab: stab | shoot | shot= | slash | cut me | slice | burn the | set fire | set me
hit: hit= | hits | hitting | beat | punch | kick | slap | smack | thrash | whip | stomp | attack | assault= | assaulted me | violent | bash | slam | elbow | headbutt
kill: kill | murder | finish me | dead | bury | end me | die today | last day | my life | burn the house | strangle me to | alive
threat: threat | blackmail | warned | says he will | said he will | swore | promised to | extort
break: break | smash | broke | pounding | banging | kicking | destroy | throwing | ripping | crack | hammering
door: door | window | lock= | gate | balcony | passcode | doorbell | fence | stairs | elevator
enter: get in= | come in | coming in | broke in | breaking in | climbed | inside | entering | forced his way | came in
drag: drag | pull | threw me | throw me | pushed | shove | push me | pinned | grab | force me into | my hair | into his car | into the car | van
drunk: drunk | drinking again | wasted | been drinking
scared: scared | afraid | terrified | fear | shaking | panic | frightened | trembling
help: help | save | rescue | send someone | come get | come quick | somebody come | please come | sos
police: police | cops | 112 | 911 | 119 | report
now: now | right now | rn= | at the moment | currently | just now | still | already | this minute | as i type
coming: coming | on his way | on the way | home in | home soon | gets home | be here | back soon | approaching | arrive | any minute | almost here | heading | in taxi | comes back | outside
hide: hiding | hide | hid | escape | ran away | run away | ran out | closet | wardrobe | under the bed | bathroom | locked myself | barefoot | toilet
quick: quick | hurry | fast= | asap | pls | plz | please please | urgent | no time | few minutes | only have | emergency | immediately
near: next to me | next room | other room | right here | beside me | near me | in the house | at home | in the room | same room | living room | downstairs | upstairs | behind me | is home | in front of me | sitting | lying | here with me | through the wall | watching me | in bed
cantspeak: cant talk | cannot talk | cant speak | cannot speak | cant call | cannot call | no call | dont call | do not call | cant phone | text only | only text | only type | type only | cant say | can hear | will hear | hears | listening | no voice | dont ring | cant make | no sound | by chat | only chat
quiet: quiet | silent | whisper | secret | under the blanket | volume | mute | sneak | low brightness | hidden
phone: phone | messages | texts | chats | kakao | whatsapp | cell | messenger | telegram | screen | browser | history
check: check | reads | reading my | goes through | looks through | monitor | spy | spies | inspect | search | scroll | mirrors | sees my | screenshots | password | unlocks
away: shower | asleep | sleeping | sleep | stepped out | went out | smoking | smoke | bath | toilet | snor | nap | while he | before he | before she | garbage | store
found: if he sees | if he finds | if she | if they see | if he reads | finds out | find out | sees this | finds this | caught | delete this | notice | deleting | if he knows | suspicious
locked: lock | locked | trapped | padlock | bolted | caged | imprison | captive | basement | chained | stuck in
notout: wont let me | not let me | doesnt let me | dont let me | not allowed | cant leave | cannot leave | cant go out | cannot go out | cant get out | not permitted | refuse to let | blocks the | blocking | keep me here | wont let us | wont open | guard | forbid | never allowed | cant get away | wouldnt let
takeaway: took my | takes my | took our | taken my | took away | confiscat | keeps my | keep my | kept my | holding my | holds my | hid my | has my | snatch | hides my | holds our | keeps our | wont give
tied: tied | tie me | handcuff | duct tape | rope | cuffed | bound | zip tie
neck: neck | throat | windpipe | collar | airway
choke: chok | strangl | throttl | suffocat | squeez | press | headlock | smother | crush | tighten | chokehold | wrapped | cord | belt | forearm
breath: breathe | breath= | breathing | air= | gasp
pillow: pillow | plastic bag | blanket over | covered my mouth | over my face | nose and mouth | my mouth
blood: blood | bleed | bled | bloody
fracture: broken | broke | fractur | dislocat | snapped | cracked | crooked | popped
body: arm= | wrist | rib= | ribs | leg= | legs | nose | jaw | finger | hand= | ankle | tooth | teeth | shoulder | knee | cheek | eye= | ear= | belly | stomach | face | elbow | lip= | back
head: head | skull | forehead | temple
faint: passed out | pass out | unconscious | knocked out | faint | blacked out | black out | lost consciousness | went dark | came to= | dizzy | vision | woke on the floor | blurry
vomit: vomit | throwing up | threw up | puk | nause
burn: burn | boiling | scald | cigarette | iron= | hot water | hot oil | kettle
wound: wound | swollen | bruise | cut= | deep | stitches | injur | limp | cant walk | cant move | gash | torn | ripped | swelling | hurts | purple
hospital: hospital | doctor | ambulance | er= | clinic | emergency room
die: kill myself | killing myself | suicid | want to die | wanna die | want die | wish i was dead | be dead | kms= | end my life | ending my life | unalive | ctb | dying | die= | death | end it | not be here | take my life | want to be dead | dead
notlive: dont want to live | dont wanna live | no reason to | live anymore | cant go on | tired of living | point in | wake up tomorrow | not wake up | not worth | be alive | being alive | existing | exist | wont be here | keep going | carry on | cant do this
selfharm: cut myself | cutting | self harm | my wrist | hurt myself | razor | burn myself | harm myself | scars | my arms
pills: pill | pills | tablets | medicine | meds | sleeping | pesticide | bleach | overdose | charcoal | medication | tylenol
jump: jump | roof | bridge | ledge | river | rail | tracks | balcony | floor window | train
hang: hang | rope | noose
goodbye: goodbye | bye= | last message | farewell | letter | note= | thank you for everything | take care of my | wrote | tell my | last words | forgive me | final
end: end everything | end this | end it | disappear | vanish | over with | give up | gone= | done with | no more
burden: without me | burden | better off | nobody would miss | never been born | no one would
touch: touch | grop | fondl | molest | rubs | rubbed | hands on | hand under | private part | feels me | kissed | hugs | licks
undress: naked | undress | clothes | underwear | no clothes | pants | bra= | nude | topless | nudes
often: every night | every day | always | again | keeps | often | everyday | each time | all the time | constantly | every time | weekend
abuse: abus | neglect | starv | screaming | crying | cries | bruises on | no food | shak | screams
follow: follow | stalk | tail= | behind me | chas | same bus | same train | footsteps | every corner
wait: waiting | waits | outside my | parked | standing | lurking | sits outside | in front of my | across the street | watching my | at the entrance | loiter | car= | lobby | my building | at my work | camping
track: gps | airtag | location | track | tracker
calls: keeps calling | calls me | missed calls | hundred | messages a day | shows up | showed up | showing up | new numbers | keeps coming | came again | turned up
papers: passport | arc= | id card | my id= | visa | documents | alien | papers | bank book | contract
debt: debt | owe | pay back | pay off | fine= | fee= | loan | penalty | repay | million won | recruiter | advance
sexwork: customers | customer | clients | prostitut | brothel | juicy | bar= | club | massage | sex work | karaoke | escort | second round | sell my body | room salon | entertain | bar fine | hostess
force: force | forcing | made me | make me | makes me | have to | must | against my will | coerc | ordered | orders me
pay: salary | wage | paid | no pay | money | unpaid | earnings
trade: sold | sell me | traffick | smuggl | bought me | buy me | slave
rape: rape | raping | sexual assault | sexually assault | assaulted | forced himself | inside me | molest | attacked me | stealth | condom | penetrat | had sex with me
recent: yesterday | last night | this morning | tonight | hours ago | today | day before | two days | few hours | just happened | an hour ago | days ago | on friday | saturday night | 3 days | 2 days | since last | nights ago | earlier
old: years ago | last year | months ago | long ago | when i was | ages ago | last month | childhood | in the past | back then | used to | decade | year ago | weeks ago | last summer
wash: shower | wash | same clothes | bathed
unwanted: said no= | didnt want | did not want | without consent | consent | told him to stop | refus | asked him to stop | no condom | against my
sex: sex= | slept with | had sex | intercourse | in bed | intimate
age: im # | i am # | # years old | # yrs | #yo= | minor= | underage | turn # | turning # | i m # | aged # | am #
school: grade | middle school | high school | 8th | 9th | 7th | 10th | 11th | 6th | freshman | sophomore | homeroom | elementary | junior high | schoolgirl | classmates | my school | kid here | teen | years old student | student
secret: dont tell | do not tell | parents | my mom know | guardian | tell my mom | my parents
drink: drink | drank | cup= | beer | soju | wine | cocktail | alcohol | juice | coffee | shot= | glass | bar= | club | party
drug: spiked | drugged | roofie | put something | slipped | powder | ghb | injected | weird pill | gave me | pill= | meth | taste | something in my | candy | laced
blackout: dont remember | cant remember | no memory | memory | blacked out | blank | black out | remember nothing | do not remember | missing hours | not remember
woke: woke | wake up in | waking | came to=
motel: motel | hotel | his bed | strange room | unknown | his place | strange bed | airbnb | a room | his apartment
limp: couldnt move | could not move | limbs | heavy | paralyz | foggy | drowsy | dizzy | legs stopped | numb | out of it | wobbly
image: photo | video | pics | pictures | nude | naked | images | recording | clip | screenshot | film | camera | footage | selfie | intimate
spread: post= | posted | posting | leak | spread | share | send it to | send them to | send to my | upload | expose | publish | release | viral | forward | sends | circulat | show everyone | show it
audience: online | everyone | my family | my friends | my school | my company | coworkers | facebook | instagram | internet | group chat | contacts | telegram | followers | website | twitter | porn | my parents | discord
deepfake: deepfake | fake nude | ai= | edited my | photoshop | my face on
money: pay | money | bitcoin | dollars | won= | transfer | gift card | send more
neg: not= | no= | never | dont= | didnt | isnt | wasnt | doesnt | nobody | nothing | none | havent | hasnt | without | arent
fiction: movie | film | drama | novel | game | book | news | song | series | netflix | youtube | dream | character | episode | anime | play= | podcast | lyrics | boss fight | level | webtoon | documentary | minecraft
study: exam | homework | essay | class= | thesis | project | presentation | study | studying | lecture | university | assignment | paper= | deadline | midterm
food: cook | eat | food | dinner | chicken | vegetable | kitchen | hungry | lunch | recipe | kimchi | noodle | pizza | cake | apple | onion | restaurant | bbq | fish | soup | starving | garlic
law: law= | lawyer | legal | court | sentence | evidence | statute | sue | attorney | trial | restraining order | crime | settlement | punish | protection order | statement | prosecutor
cost: cost | free= | price | fee= | how much | pay for | afford
place: where | address | hours | open= | near | appointment | center | centre | located | book an | shelter | hotline | weekend | phone number | office
ill: flu= | cold= | fever | headache | migraine | sore throat | allergy | period= | dentist | surgery | vaccine | blood test | checkup | stomachache | cough | tonsil | sprain | gym | dry air
figure: lol | haha | to death | killing me= | so tired | so bored | literally | dying to | so hot | starving | lmao | jk | bored | omg
sport: soccer | football | gym= | workout | match | basketball | tennis | running | hiking | baseball | boxing | fell | bike | swim | golf | yoga | taekwondo | marathon
shop: buy | bought | order= | shop | deliver | sale= | travel | flight | trip= | camping | gift | print | package | refund | airport | renew
work: meeting | office | overtime | coworker | job= | deadline | interview | shift | project | company | work=
pet: dog= | dogs | cat= | cats | puppy | kitten | bug | mosquito | cockroach | spider
thanks: thank | thanks | hello | hi= | good morning | nice day | hey= | ok= | appreciate
ask: how do | how does | what is | what are | can i | is there | do you | where can | could you | what happens | does the | is it | how long | should i | who can | which | would it
topic: prevention | campaign | research | survey | article | education | statistics | volunteer | poster | lecture | workshop | documentary | thesis | training
over: broke up | moved on | im okay | im fine | i am fine | safe now | its over | resolved | better now | healed | already reported | divorced | apologized | we are good | recovered | moved out
""",
        "zh-Hans": """
partner: 老公 | 男朋友 | 男友 | 前男友 | 前夫 | 对象 | 丈夫 | 老婆 | 女友 | 女朋友 | 妻子 | 前任 | 婆婆 | 公公 | 未婚夫
parent: 爸 | 父亲 | 继父 | 后爸 | 妈 | 叔叔 | 哥哥 | 爷爷 | 舅舅 | 表哥 | 我哥 | 姨父 | 堂哥 | 姑父
boss: 老板 | 经理 | 中介 | 妈咪 | 雇主 | 领导 | 上司 | 教练 | 老师 | 鸡头 | 房东 | 组长 | 主管 | 师傅
stranger: 那个人 | 有人 | 那男的 | 陌生 | 男人 | 室友 | 邻居 | 他们 | 那人 | 同事 | 同学 | 那家伙 | 客人
child: 孩子 | 小孩 | 女儿 | 儿子 | 宝宝 | 弟弟 | 妹妹 | 娃 | 闺女 | 婴儿 | 侄 | 外甥 | 小朋友
weapon: 刀 | 枪 | 锤 | 斧 | 棍 | 铁棒 | 凶器 | 酒瓶 | 剪刀 | 汽油 | 硫酸 | 匕首 | 扳手 | 铁管 | 棒球棒 | 擀面杖 | 砖头 | 螺丝刀
hold: 拿着 | 举着 | 掏出 | 指着 | 对着我 | 挥 | 架在 | 抄起 | 拎着 | 握着 | 亮出 | 抵着 | 带着刀 | 藏着
stab: 捅 | 砍 | 刺 | 割 | 开枪 | 烧死 | 放火 | 点火
hit: 打我 | 打人 | 揍 | 踢 | 踹 | 扇 | 耳光 | 殴打 | 家暴 | 拳 | 动手 | 打得 | 打了我 | 被打 | 抽我 | 在打 | 打死 | 暴打 | 打她 | 打他 | 砸我 | 又打 | 挨打
kill: 杀 | 弄死 | 打死 | 要我的命 | 要我命 | 同归于尽 | 活埋 | 灭口 | 死定 | 砍死 | 没命 | 烧死
threat: 威胁 | 恐吓 | 扬言 | 要挟 | 敲诈 | 勒索 | 吓唬 | 逼我
break: 砸 | 踹 | 撬 | 撞 | 摔 | 砸碎 | 敲 | 拍门
door: 门 | 窗 | 锁 | 阳台 | 密码锁 | 猫眼 | 楼道 | 楼下
enter: 闯 | 冲进 | 进来 | 爬进 | 破门 | 翻进 | 上楼 | 冲过来
drag: 拖 | 拽 | 揪 | 头发 | 推我 | 推下 | 按在 | 拉我 | 塞进车 | 绑架 | 摁
drunk: 喝醉 | 喝多 | 酒后 | 喝了酒 | 发酒疯
scared: 害怕 | 好怕 | 恐惧 | 发抖 | 吓 | 怕
help: 救 | 帮帮 | 帮我 | 来人 | 快来 | 求你 | 求求
police: 报警 | 警察 | 110 | 112 | 119
now: 现在 | 正在 | 此刻 | 马上 | 刚刚 | 刚才 | 还在 | 这会儿
coming: 快到 | 要来 | 回来 | 过来 | 下班 | 到家 | 在路上 | 追 | 上来 | 分钟 | 马上到
hide: 躲 | 藏 | 逃 | 跑出 | 衣柜 | 厕所 | 床底 | 反锁 | 光着脚
quick: 快点 | 赶快 | 赶紧 | 急 | 来不及 | 没时间 | 尽快 | 拜托
near: 旁边 | 隔壁 | 客厅 | 身边 | 同一个房间 | 在家 | 门外 | 外面 | 身后 | 就在 | 对面 | 里屋 | 床上
cantspeak: 不能说话 | 不能打电话 | 不敢出声 | 不能出声 | 没法说 | 没法打 | 不敢打电话 | 别打电话 | 只能打字 | 听得见 | 听见 | 不方便 | 会听到 | 不能讲 | 别给我打 | 不能语音 | 听到我 | 不敢说话 | 打字
quiet: 偷偷 | 悄悄 | 小声 | 静音 | 被窝 | 趁 | 瞒着
phone: 手机 | 微信 | 短信 | 聊天 | 通话 | 信息 | 消息 | 电话
check: 检查 | 查我 | 翻我 | 偷看 | 监控 | 监视 | 看我手机 | 查手机 | 翻看 | 查岗 | 翻手机
away: 洗澡 | 睡 | 抽烟 | 出去了 | 上厕所 | 打呼 | 倒垃圾 | 趁他 | 买烟 | 下楼
found: 发现 | 看到这 | 被看到 | 知道了 | 删掉 | 删 | 被他看
locked: 锁在 | 反锁 | 关在 | 锁起 | 囚禁 | 关起来 | 锁门 | 上锁 | 软禁 | 被关 | 锁了 | 关着 | 困在
notout: 不让我出 | 不让我走 | 出不去 | 不准 | 不许 | 不让出门 | 不放我 | 离不开 | 走不了 | 不给开门 | 看着我们 | 不让我 | 不让走 | 不让下车 | 跑不掉 | 拦着
takeaway: 抢走 | 拿走 | 没收 | 扣 | 收走 | 不还 | 不给我 | 夺走 | 藏起来
tied: 绑 | 捆 | 胶带 | 绳子
neck: 脖子 | 喉咙 | 嗓子 | 颈 | 咽喉
choke: 掐 | 勒 | 捂 | 锁喉 | 卡住 | 窒息 | 压住
breath: 喘不 | 呼吸 | 透不过气 | 憋 | 上不来气 | 气都
pillow: 枕头 | 塑料袋 | 被子捂 | 捂住 | 口鼻
blood: 血
fracture: 骨折 | 断了 | 骨头 | 脱臼 | 打断 | 裂
body: 胳膊 | 手腕 | 肋骨 | 腿 | 鼻子 | 鼻梁 | 牙 | 手指 | 肩 | 眼睛 | 耳朵 | 肚子 | 脸 | 嘴
head: 头 | 脑袋 | 额头 | 后脑
faint: 晕 | 昏 | 失去意识 | 眼前发黑 | 眼前一黑 | 不省人事
vomit: 吐 | 恶心
burn: 烫 | 烧伤 | 烟头 | 开水 | 热油
wound: 伤 | 肿 | 缝 | 淤青 | 口子 | 青了 | 疼得 | 走不了路 | 裂开 | 青一块
hospital: 医院 | 急诊 | 医生 | 救护车
die: 想死 | 自杀 | 不想活 | 轻生 | 去死 | 寻死 | 死了算 | 死掉 | 死了 | 解脱 | 结束生命 | 自尽 | 寻短见 | 结束自己
notlive: 不想活 | 活着 | 活不下去 | 没意思 | 没有意义 | 撑不下去 | 熬不 | 醒不过来 | 不想醒 | 活够 | 坚持不
selfharm: 自残 | 割腕 | 手腕 | 划自己 | 割自己 | 伤害自己 | 划了
pills: 安眠药 | 药 | 农药 | 烧炭 | 药片 | 百草枯
jump: 跳楼 | 跳河 | 跳江 | 天台 | 楼顶 | 桥上 | 跳下去 | 汉江 | 栏杆 | 跳
hang: 上吊 | 绳子 | 吊
goodbye: 再见 | 遗书 | 最后 | 永别 | 告别 | 后事 | 对不起大家 | 来世 | 下辈子 | 遗言
end: 结束 | 消失 | 了断 | 一了百了 | 算了 | 离开这个世界
burden: 没有我 | 累赘 | 拖累 | 没生 | 少了我 | 多余
touch: 摸 | 猥亵 | 乱摸 | 蹭 | 亲我 | 抱我 | 下面 | 身体 | 性骚扰
undress: 脱 | 裸 | 没穿 | 内裤 | 衣服 | 光着
often: 每天 | 总是 | 又 | 经常 | 天天 | 每晚 | 一直 | 老是 | 每次
abuse: 虐待 | 哭 | 惨叫 | 饿着 | 不给饭 | 尖叫 | 淤青
follow: 跟踪 | 跟着我 | 尾随 | 跟在 | 后面有 | 跟了 | 一路跟
wait: 等我 | 蹲 | 堵 | 站在 | 守在 | 楼下 | 门口 | 徘徊 | 公司门口 | 学校门口 | 停在
track: 定位 | gps | 追踪 | 跟踪器
calls: 一直打电话 | 几十个电话 | 不停 | 换号 | 找上门 | 骚扰 | 纠缠 | 轰炸
papers: 护照 | 身份证 | 证件 | 登录证 | 签证 | 存折 | 登陆证
debt: 债 | 欠 | 还钱 | 还清 | 罚款 | 违约金 | 中介费 | 赎
sexwork: 接客 | 客人 | 卖淫 | 陪酒 | 夜店 | 会所 | 按摩 | 小姐 | 出台 | 卖身 | 陪睡 | 二次
force: 强迫 | 逼 | 被迫 | 强行 | 强制 | 硬要 | 必须
pay: 工资 | 薪水 | 不给钱 | 一分钱
trade: 卖给 | 卖到 | 拐 | 人贩 | 被卖 | 被骗来 | 转卖
rape: 强奸 | 性侵 | 侵犯 | 强暴 | 迷奸 | 玷污 | 硬来 | 强上 | 糟蹋 | 轮奸
recent: 昨天 | 昨晚 | 今天 | 今早 | 前天 | 小时前 | 凌晨 | 刚刚 | 两天前 | 昨夜 | 早上 | 三天前 | 前晚 | 几小时
old: 去年 | 年前 | 以前 | 小时候 | 很久 | 几年前 | 个月前 | 上个月 | 当年 | 曾经 | 前年
wash: 洗澡 | 没洗 | 不敢洗 | 衣服还
unwanted: 不愿意 | 不同意 | 没同意 | 拒绝 | 反抗 | 说不要 | 不要
sex: 发生关系 | 性关系 | 上床 | 做爱 | 睡了我 | 避孕套
age: #岁 | 未成年 | 十五岁 | 十四岁 | 十六岁 | 十七岁 | 十三岁 | 十二岁
school: 初一 | 初二 | 初三 | 高一 | 高二 | 高三 | 小学 | 初中 | 高中 | 年级 | 班主任 | 中学
secret: 别告诉 | 不要告诉 | 家长 | 我妈知道 | 爸妈 | 父母
drink: 喝 | 酒 | 饮料 | 杯 | 咖啡 | 奶茶 | 果汁
drug: 下药 | 下了药 | 迷药 | 药粉 | 放了 | 加了 | 毒品 | 迷魂 | 听话水 | 针 | 白色粉
blackout: 不记得 | 断片 | 记不 | 没有记忆 | 什么都不知道 | 失忆 | 想不起来 | 没印象 | 记忆
woke: 醒来 | 醒过来 | 醒了 | 睁眼
motel: 宾馆 | 酒店 | 旅馆 | 陌生的 | 他家 | 汽车旅馆 | 民宿
limp: 没力气 | 动不了 | 发软 | 迷糊 | 头晕 | 昏沉 | 软 | 晕乎
image: 照片 | 视频 | 裸照 | 录像 | 偷拍 | 图片 | 裸 | 拍 | 截图 | 私密
spread: 发到 | 传播 | 曝光 | 散布 | 公开 | 上传 | 群发 | 传到 | 流出 | 发给 | 发出去 | 传开 | 发群
audience: 网上 | 朋友圈 | 群里 | 家人 | 同学 | 公司 | 亲戚 | 网站 | 推特 | 通讯录 | 所有人 | 抖音
deepfake: 换脸 | 合成 | p图 | ai
money: 转账 | 打钱 | 给钱 | 万元 | 汇款 | 要钱 | 交钱 | 比特币
neg: 没有 | 不是 | 没 | 并不 | 不会 | 从不 | 从没 | 别担心
fiction: 电影 | 电视剧 | 小说 | 游戏 | 新闻 | 歌 | 动漫 | 剧 | 梦 | 综艺 | 剧情 | 主角 | 漫画 | 直播
study: 考试 | 作业 | 论文 | 上课 | 学习 | 复习 | 作文 | 课
food: 吃 | 饭 | 菜 | 做饭 | 切 | 水果 | 火锅 | 饿 | 面条 | 泡菜 | 苹果 | 鱼 | 好吃
law: 法律 | 律师 | 判 | 起诉 | 法院 | 证据 | 离婚 | 保护令 | 立案 | 维权 | 诉讼
cost: 费用 | 免费 | 多少钱 | 收费
place: 哪里 | 地址 | 几点 | 预约 | 中心 | 附近 | 周末 | 在哪 | 开门吗 | 怎么去
ill: 感冒 | 发烧 | 头疼 | 月经 | 过敏 | 牙医 | 手术 | 疫苗 | 抽血 | 体检 | 喉咙痛 | 上火 | 咽炎 | 落枕 | 扁桃
figure: 笑死 | 累死 | 热死 | 饿死 | 困死 | 烦死 | 哈哈 | 无聊 | 忙死 | 要命 | 冷死
sport: 足球 | 篮球 | 运动 | 健身 | 比赛 | 跑步 | 爬山 | 羽毛球 | 拳击 | 摔了一跤 | 自行车 | 游泳
shop: 买 | 快递 | 旅行 | 机票 | 购物 | 旅游 | 打印 | 礼物 | 搬家 | 超市
work: 加班 | 会议 | 上班 | 工作 | 面试 | 公司 | 开会 | 辞职
pet: 狗 | 猫 | 蚊子 | 蟑螂 | 虫
thanks: 谢谢 | 你好 | 早上好 | 辛苦 | 感谢 | 您好
ask: 怎么 | 吗 | 什么 | 请问 | 能不能 | 可以 | 多久 | 哪些 | 是否
topic: 宣传 | 预防 | 讲座 | 研究 | 调查 | 文章 | 教育 | 志愿 | 纪录片 | 报道
over: 分手 | 离婚了 | 现在没事 | 已经好 | 过去了 | 解决 | 搬走 | 安全了 | 没事了 | 好多了
""",
        "vi": """
partner: chồng | bạn trai | người yêu | ny | vợ | bạn gái | bồ | ck | mẹ chồng | bố chồng | hôn phu
parent: bố | ba | cha | bố dượng | dượng | mẹ | chú | bác | anh trai | ông nội | ông ngoại | cậu | mẹ kế | anh họ
boss: chủ | sếp | ông chủ | bà chủ | quản lý | môi giới | thầy | giáo viên | tú bà | huấn luyện viên | giám đốc | công ty
stranger: hắn | nó | gã | người lạ | ai đó | thằng | tên | anh ta | ổng | họ | bọn | ông ta | người ta | hàng xóm | khách
child: con | con gái | con trai | em gái | em trai | đứa bé | em bé | cháu | bé | trẻ | thằng bé | con bé
weapon: dao | súng | búa | rìu | gậy | kéo | xăng | axit | mã tấu | chai | gạch | ống sắt | dao phay | kiếm | rựa | tuýp | vũ khí | cây sắt
hold: cầm | giơ | rút | kề | chĩa | vung | dí | lấy | giấu | mang | vác | móc | lăm lăm
stab: đâm | chém | bắn | cắt | rạch | đốt | thiêu | phóng hỏa
hit: đánh | đập | tát | đấm | đá | hành hung | bạo hành | quất | bóp | đạp | táng | tẩn | nện | vả | bị đòn | uýnh | oánh
kill: giết | xử | chôn | lấy mạng | chết với | cho chết | thủ tiêu | mạng sống | sống chết | đánh chết | chém chết
threat: dọa | doạ | đe dọa | hăm dọa | hăm | đe | tống tiền | uy hiếp
break: phá | đập | đạp | cạy | đập vỡ | đập cửa | húc | ném
door: cửa | cửa sổ | khóa | ổ khóa | ban công | cổng | chuông | cầu thang
enter: xông vào | vào nhà | đột nhập | leo | trèo | lên đây | vào phòng | lao vào
drag: kéo | lôi | túm | nắm tóc | xô | đẩy | quăng | đè | bắt cóc | ép lên xe | vật
drunk: say | nhậu | say rượu | xỉn
scared: sợ | hoảng | run | lo | khiếp
help: cứu | giúp | cầu cứu | làm ơn | gọi người | tới đây | đến đây
police: công an | cảnh sát | 112 | 113 | báo cảnh sát
now: bây giờ | đang | ngay | lúc này | vừa | giờ | hiện tại | liền | vẫn
coming: sắp | về | đến | tới | trên đường | quay lại | đuổi | lên | phút nữa | gần tới | lao tới
hide: trốn | núp | chạy | thoát | tủ | nhà vệ sinh | gầm giường | chân đất | chui
quick: nhanh | gấp | khẩn | mau | lẹ | vội | không kịp | ít phút | cấp cứu
near: bên cạnh | cạnh | phòng bên | phòng khách | cùng phòng | ngay đây | ở nhà | kế bên | sau lưng | dưới nhà | ngoài cửa | trước mặt | gần đây | nằm | ngồi
cantspeak: không nói được | không gọi được | không thể nói | không thể gọi | đừng gọi | không dám nói | nghe thấy | nghe được | chỉ nhắn | nhắn tin thôi | ko nói | ko gọi | k gọi | không dám gọi | không được gọi | chỉ gõ | không tiện nói | chỉ nhắn tin | nói chuyện được
quiet: lén | nhỏ | im lặng | bí mật | trong chăn | thầm | tắt tiếng | len lén | rón rén
phone: điện thoại | đt | zalo | tin nhắn | messenger | fb | facebook | máy | cuộc gọi | kakao
check: kiểm tra | kt | đọc | lục | soi | theo dõi | xem | kiểm soát | coi trộm | mật khẩu | check | xem trộm
away: tắm | ngủ | hút thuốc | ra ngoài | ngáy | đi vệ sinh | đi mua | thức dậy | dậy
found: phát hiện | nếu thấy | mà thấy | mà biết | biết được | bắt gặp | xóa | bị lộ | lộ
locked: nhốt | khóa | giam | xích | bị khóa | khoá | khóa trái | nhốt trong | cầm tù
notout: không cho ra | không ra được | không cho đi | cấm | không thoát | không cho về | không được ra | canh | giữ em | ko cho | chặn | không cho em | không cho tôi | không mở | không thả
takeaway: lấy | giữ | tịch thu | cướp | thu | giật | cất | giấu | không trả | tước
tied: trói | dây | băng keo | còng
neck: cổ | cổ họng | họng
choke: bóp | siết | xiết | thắt | bịt | nghẹt | ngạt | kẹp | đè | chẹn | chẹt
breath: thở | nghẹt thở | ngạt thở | hơi
pillow: gối | bịt miệng | bịt mũi | túi nilon | trùm
blood: máu
fracture: gãy | gẫy | nứt | trật | vỡ | rạn | mẻ
body: tay | chân | sườn | mũi | răng | cổ tay | mắt | bụng | vai | mặt | ngón | môi | tai | xương
head: đầu | trán | sọ
faint: ngất | xỉu | bất tỉnh | tối sầm | hôn mê | choáng | lịm
vomit: nôn | ói | buồn nôn | chóng mặt
burn: bỏng | phỏng | nước sôi | tàn thuốc | châm | bàn ủi | dầu sôi
wound: vết thương | sưng | khâu | bầm | tím | rách | chảy | bị thương | đi không | đau quá | lòi
hospital: bệnh viện | bác sĩ | cấp cứu | viện
die: muốn chết | tự tử | tự sát | chết đi | chết quách | kết liễu | quyên sinh | tự vẫn | chết cho | chết | mún chết
notlive: không muốn sống | sống nữa | ko muốn sống | thiết sống | sống làm gì | sống tiếp | vô nghĩa | thức dậy nữa | chịu nổi | lý do sống | tồn tại | chán sống | trên đời
selfharm: rạch tay | cắt tay | cứa | tự làm đau | tự hại | cổ tay | rạch
pills: thuốc ngủ | thuốc | viên | thuốc trừ sâu | thuốc sâu | thuốc chuột | than
jump: nhảy | sân thượng | cầu | lầu | sông hàn | lan can | tàu | mái
hang: treo cổ | dây thừng | thòng lọng
goodbye: vĩnh biệt | tạm biệt | lần cuối | thư tuyệt mệnh | lời cuối | cuối cùng | di chúc | xin lỗi mọi người | kiếp sau | từ biệt
end: kết thúc | biến mất | chấm dứt | buông | tan biến | hết rồi | giải thoát | ra đi
burden: không có em | gánh nặng | sinh ra | không có tôi | không có mình | thiếu em
touch: sờ | mó | sàm sỡ | đụng chạm | sờ mó | vuốt | dâm ô | quấy rối | ôm | hôn | ngực
undress: cởi | quần áo | khỏa thân | lột | trần truồng | đồ lót | không mặc
often: mỗi ngày | mỗi tối | ngày nào | lúc nào | hoài | liên tục | lại | suốt | cứ | đêm nào | hàng ngày
abuse: ngược đãi | bỏ đói | khóc | la hét | hét | bầm tím | bạo lực | gào
follow: theo dõi | bám theo | đi theo | rình | theo sau | bám | theo em | theo tôi | đeo bám | theo đuôi
wait: đợi | chờ | đứng | trước cửa | dưới nhà | trước nhà | rình rập | ngồi chờ | lảng vảng | cổng trường | đậu xe | trước công ty
track: gps | định vị | airtag | vị trí
calls: gọi liên tục | cuộc gọi nhỡ | gọi hoài | tìm đến | quấy rầy | làm phiền | trăm cuộc | số lạ
papers: hộ chiếu | passport | giấy tờ | chứng minh | thẻ | visa | cmnd | thẻ người nước ngoài
debt: nợ | trả hết | phạt | tiền môi giới | chuộc | vay
sexwork: tiếp khách | khách | mại dâm | bán dâm | quán bar | karaoke | đi khách | bán thân | massage | ngủ với khách | quán
force: ép | bắt | cưỡng | bắt phải | bị ép | buộc
pay: lương | không trả tiền | tiền công
trade: bán | lừa bán | buôn người | bán qua | bị bán
rape: hiếp | cưỡng hiếp | cưỡng bức | xâm hại | hãm hiếp | làm nhục | xâm phạm | giở trò | tấn công tình dục | hại đời
recent: hôm qua | tối qua | hôm nay | sáng nay | đêm qua | hôm kia | tiếng trước | vừa xong | hồi nãy | mới | khuya | chiều qua | 2 ngày | ban nãy | tối hôm
old: năm ngoái | năm trước | hồi nhỏ | ngày xưa | lâu rồi | tháng trước | hồi đó | trước đây | mấy năm
wash: tắm | rửa | thay đồ | thay quần áo
unwanted: không muốn | không đồng ý | từ chối | phản kháng | chống cự | không chịu | dù em nói
sex: quan hệ | làm tình | ngủ với | bao cao su
age: # tuổi | # t | #t | vị thành niên
school: lớp # | lớp 6 | lớp 7 | lớp 8 | lớp 9 | cấp 2 | cấp 3 | học sinh | trung học | cô giáo | trường | tiểu học
secret: đừng nói | đừng kể | bố mẹ | ba mẹ | giấu | phụ huynh | mẹ biết
drink: uống | rượu | bia | ly | nước | cốc | cà phê | trà
drug: bỏ thuốc | thuốc mê | bỏ gì | chuốc | ma túy | cho thuốc | tiêm | bột | bỏ vào | vị lạ | thuốc lạ | thuốc ngủ
blackout: không nhớ | ko nhớ | mất trí nhớ | chẳng nhớ | nhớ gì | quên hết | k nhớ | ký ức
woke: tỉnh dậy | thức dậy | mở mắt | tỉnh lại | tỉnh
motel: khách sạn | nhà nghỉ | phòng lạ | nhà nó | motel | phòng trọ
limp: không cử động | tay chân | mềm nhũn | lơ mơ | choáng | tê | không nhúc nhích | cứng đờ
image: ảnh | hình | video | clip | ảnh nóng | khỏa thân | quay | chụp | nhạy cảm
spread: tung | phát tán | đăng | gửi cho | đưa lên | lan | share | up | rải | công khai | gửi
audience: mạng | facebook | gia đình | bạn bè | công ty | nhóm | zalo | mọi người | trường | cả lớp | group | họ hàng
deepfake: ghép | deepfake | ai
money: chuyển tiền | tiền | triệu | đòi | chuyển khoản | nạp
neg: không | ko | chưa | chẳng | đâu | hết
fiction: phim | truyện | game | bài hát | tin tức | tiểu thuyết | mơ | diễn viên | nhân vật | youtube | kịch | báo
study: bài tập | thi | học bài | luận văn | kiểm tra bài | làm bài | ôn | lớp học | bài
food: ăn | nấu | thái | gọt | rau | thịt | đói | cơm | phở | trái cây | gà | món | bếp
law: luật | luật sư | tòa | kiện | bằng chứng | ly hôn | xử lý | bảo vệ | hình phạt | pháp luật | tố cáo
cost: chi phí | miễn phí | bao nhiêu | giá
place: ở đâu | địa chỉ | mấy giờ | hẹn | trung tâm | gần nhất | cuối tuần | mở cửa
ill: cảm | sốt | đau đầu | kinh nguyệt | dị ứng | nha sĩ | phẫu thuật | tiêm | xét nghiệm | ho | viêm họng | khám | cúm
figure: chết cười | haha | hihi | mệt | nóng | buồn ngủ | chán | đói chết | mệt chết | buồn cười | kkk
sport: bóng đá | thể thao | gym | bóng | chạy bộ | té | ngã | đá banh | trận | cầu lông | tập | đá bóng
shop: mua | đặt | giao hàng | du lịch | máy bay | quà | in | siêu thị | chuyển nhà
work: làm việc | họp | tăng ca | phỏng vấn | việc | đồng nghiệp | ca đêm
pet: chó | mèo | muỗi | gián | cá
thanks: cảm ơn | cám ơn | chào | xin chào | hi
ask: làm sao | thế nào | có không | gì | khi nào | bao lâu | cho hỏi | được không | là gì | phải không
topic: tuyên truyền | phòng chống | nghiên cứu | bài báo | khảo sát | giáo dục | tình nguyện | phim tài liệu
over: chia tay | ly dị | ổn rồi | qua rồi | hết rồi | đã xong | an toàn rồi | khỏi | giờ ổn
""",
        "fil": """
partner: asawa | mister | jowa | bf= | boyfriend | husband | nobyo | ex= | misis | gf= | girlfriend | kinakasama | partner | kabit | dyowa | biyenan | live in
parent: tatay | papa | nanay | mama | stepdad | amain | tito | kuya | lolo | pinsan | ama= | step father | daddy | tiyo
boss: amo= | boss | manager | sajang | employer | broker | mamasan | recruiter | may ari | titser | teacher | agency | bugaw | coach | supervisor
stranger: lalaki | sya | siya | may tao | kapitbahay | roommate | hindi ko kilala | nila | sila | di ko kilala | manyakis | customer | stalker | mama=
child: anak | bata | baby | kapatid | pamangkin | bunso | sanggol | apo | bunsong
weapon: kutsilyo | baril | martilyo | itak | palakol | patalim | bote | gunting | gasolina | asido | tubo | kahoy | bolo | balisong | gulok | panaksak | knife | gun=
hold: hawak | tinutok | tutok | may dala | dala | nilabas | inilabas | kinuha | winawagayway | itinutok | hinugot | dinampot | tinago | nakatutok
stab: saksak | sinaksak | sasaksakin | babarilin | tatagain | tagain | hiniwa | susunugin | binaril | tinaga | barilin
hit: bugbog | binugbog | binubugbog | sinuntok | suntok | sampal | sinampal | sipa | sinipa | hampas | palo | sinaktan | sinasaktan | pinalo | gulpi | ginulpi | tadyak | hinampas | sinasampal | sinusuntok | pinapalo | nananakit | sabunot | saktan
kill: papatay | patayin | pinatay | papatayin | ililibing | buhay ko | ubusin | mamatay ka | todas | patay ako | tatapusin | papaslang
threat: banta | binabantaan | pinagbabantaan | tinatakot | blackmail | bina blackmail | nananakot | pagbabanta
break: sinisira | sira | binasag | basag | kinakalampag | sinipa | giniba | binabato | winasak | kalampag | nagwawala
door: pinto | bintana | kandado | gate | pintuan | balkonahe | doorbell
enter: pumasok | papasok | pasukin | umakyat | pasok | pumapasok | makapasok
drag: kinaladkad | hinila | tinulak | buhok | sinabunutan | hinihila | hinatak | itinulak | dinukot | isinakay | hinablot
drunk: lasing | nakainom | uminom
scared: takot | natatakot | nanginginig | kabado
help: tulong | saklolo | tulungan | iligtas | help | sagip | pakiusap | puntahan
police: pulis | 112 | 911
now: ngayon | kasalukuyan | ngayon na | na naman | kanina lang | kasalukuyang | ngaun
coming: parating | pauwi | dumating | darating | papunta | uuwi | malapit na | pabalik | minuto | hinahabol | habol
hide: nagtatago | tago | tumakas | takas | cr= | banyo | aparador | ilalim ng kama | nagkulong | nakapaa | tumakbo
quick: bilis | dali | agad | bilisan | please | pls | wala ng oras | emergency | madali
near: katabi | tabi ko | kabilang kwarto | sala | nandito | nasa bahay | kasama ko | likod ko | kwarto | nasa labas | andito | harap ko | nakahiga | nakaupo | kabila
cantspeak: di makapagsalita | di ako makapagsalita | hindi ako makapagsalita | bawal tumawag | di makatawag | di pwedeng tumawag | huwag tumawag | wag tumawag | naririnig | maririnig | chat lang | text lang | bawal maingay | di ako makatawag | hindi ako makatawag | wag kayong tumawag | hindi pwede tumawag | type lang | bawal magsalita | marinig | makapagsalita | makatawag
quiet: palihim | pabulong | tahimik | bulong | kumot | patago | lihim | naka mute
phone: cellphone | cp= | phone | selpon | messenger | text | chat | messages | tawag
check: chine check | chinecheck | check | binabasa | tinitignan | tinitingnan | kinakalkal | minomonitor | binubuksan | binabantayan | password | pinapakialaman | sinisilip | hinahalungkat
away: naliligo | tulog | natutulog | nagyoyosi | lumabas | banyo | naghihilik | bumili | nakatulog | magising | gising
found: makita | mabasa | malaman | mahuli | mabuking | buburahin | nakita | burahin | bura
locked: nakakulong | kinulong | ikinulong | nilock | naka lock | kinandado | ikinandado | kulong | ni lock | nakakandado
notout: ayaw akong palabasin | di makalabas | bawal lumabas | hindi makalabas | ayaw paalisin | hindi pinapalabas | di pinapalabas | bantay | di makaalis | makalabas | palabasin | paalisin | pauwiin | pinapauwi | makaalis | lumabas
takeaway: kinuha | hawak nila | hawak ng | ayaw ibigay | tinago | kinumpiska | inagaw | itinago | ayaw ibalik | ibalik
tied: tinali | tali | nakatali | posas | itinali | packing tape
neck: leeg | lalamunan
choke: sinakal | sakal | sinasakal | nasakal | pinulupot | diniin | piniga | tinakpan | idiniin | pisil
breath: hininga | huminga | makahinga | paghinga
pillow: unan | plastik | bibig | tinakpan
blood: dugo | dumudugo | duguan | nagdudugo
fracture: bali | nabali | basag | natanggal | lamat | nabalian
body: braso | tadyang | ilong | ngipin | kamay | binti | paa | balikat | mata | tiyan | mukha | tenga | labi | daliri | panga
head: ulo | noo | batok
faint: nahimatay | nawalan ng malay | himatay | nandilim | hinimatay | malay
vomit: suka | nagsusuka | hilo | nahihilo | sumuka | duwal
burn: paso | napaso | kumukulo | sigarilyo | plantsa | sinunog | binuhusan
wound: sugat | maga | namamaga | tahi | pasa | sugatan | di makalakad | hiwa | putok
hospital: ospital | doktor | ambulansya | er=
die: magpakamatay | mamatay na | gusto ko nang mamatay | wakasan | papakamatay | suicide | mamatay | patay na lang | magpapakamatay | mawala na | kitilin | tapusin ang buhay | mamatay nalang
notlive: ayoko nang mabuhay | ayaw ko na mabuhay | pagod na ako | ayoko na | walang saysay | mabuhay | di ko na kaya | wala ng dahilan | wala nang | gumising | hindi ko na kaya | kwenta
selfharm: laslas | naglaslas | saktan ang sarili | sinasaktan ko ang sarili | hiwa | pulso | blade
pills: gamot | tableta | pampatulog | lason | sleeping pills | muriatic | sang banig
jump: tumalon | tatalon | talon | tulay | rooftop | bubong | riles | bangin
hang: magbigti | bigti | lubid
goodbye: paalam | huling | huli | sulat | patawad | last na | habilin | sa susunod na buhay | bahala na kayo
end: tapusin | tapos na | mawala | maglaho | wala na ako | matapos
burden: pabigat | kung wala ako | pinanganak | mas mabuti kung | wala na lang ako
touch: hinipuan | hinahawakan | hinawakan | hipo | hinihipuan | dibdib | hinalikan | kinapa | minolestya | himas | hinimas | niyakap | maselang
undress: hubad | hinubad | hubarin | damit | nakahubad | panty | walang saplot | hinuhubaran
often: araw araw | gabi gabi | lagi | palagi | tuwing | paulit ulit | madalas | ulit | na naman
abuse: inaabuso | umiiyak | iyak | sigaw | hindi pinapakain | pasa | minamaltrato | gutom | ginugutom
follow: sinusundan | sumusunod | sunod | stalker | nakasunod | minamanmanan | buntot
wait: nag aabang | naghihintay | inaabangan | nakatayo | labas ng bahay | abang | nakaabang | naka park | tapat ng | tambay | aali aligid | umaaligid | nakatambay
track: gps | airtag | location | tracker
calls: tawag nang tawag | tawag ng tawag | missed calls | pinupuntahan | daan daang | kinukulit | iba ibang number | pumunta na naman
papers: passport | pasaporte | dokumento | id= | papeles | visa | arc=
debt: utang | bayad | multa | bayaran | placement fee | kabayaran
sexwork: customer | kliyente | bar= | club | prosti | benta ng katawan | masahe | pokpok | binubugaw | parokyano | ibenta ang katawan | bar fine | take out
force: pinilit | pinipilit | pilit | sapilitan | puwersa | pinwersa | pinapagawa | kailangan
pay: sahod | sweldo | walang bayad | pasahod
trade: binenta | ibinenta | binili | traffick | niloko | ipinagbili | ibebenta
rape: ginahasa | gahasa | rape | nirape | hinalay | pinagsamantalahan | sinamantala | inabuso | minolestya | ni rape | ginalaw | binaboy
recent: kahapon | kagabi | kanina | kaninang | ngayong umaga | nung isang araw | oras na | kamakalawa | noong isang gabi | kani kanina | dalawang araw | oras pa lang
old: noong isang taon | taon na | dati | noong bata | last year | matagal na | nakaraang taon | buwan na | noon= | nung bata
wash: naligo | ligo | hugas | naliligo | nagpalit
unwanted: ayaw ko | ayoko | hindi ako pumayag | tumanggi | tinanggihan | labag | pumalag | pumayag
sex: nakipag sex | sex | talik | condom | sumiping
age: # anyos | # years old | # taong | # yrs | # taon | # lang ako | minor= | menor | #yo | #y o
school: grade | high school | estudyante | jhs | shs | g7 | g8 | g9 | g10 | elementary | adviser | junior high
secret: wag sabihin | huwag sabihin | sikreto | kay mama | magulang | wag nyo sasabihin | isumbong
drink: uminom | ininom | inom | alak | beer | baso | juice | inumin | tagay | shot=
drug: nilagyan | hinaluan | droga | drug | pampatulog | may nilagay | tableta | pinainom | tinurukan | pulbos | shabu | lasa
blackout: wala akong maalala | di ko maalala | maalala | blackout | hindi ko maalala | matandaan | blanko
woke: nagising | paggising | pagising | nagkamalay
motel: motel | hotel | sogo | kwarto ng | bahay nya | di ko alam na lugar | condo
limp: di makagalaw | nanghihina | hilo | nanlambot | groggy | makagalaw | manhid
image: litrato | picture | video | pic= | pics | nudes | larawan | hubad na | scandal | kuha
spread: ikakalat | kumalat | ikalat | ipopost | i post | ipapadala | ise send | ipakita | kinalat | upload | isesend | ilalabas | pinost | i upload | ikinalat | nagkalat | isend | share
audience: fb= | facebook | pamilya | kaibigan | gc= | group chat | internet | trabaho | kaklase | school | online | lahat | kamag anak
deepfake: deepfake | edit | ai=
money: pera | magpadala | bayad | gcash | piso | libo | won=
neg: hindi | di= | wala | walang | wag | huwag
fiction: pelikula | palabas | laro | kanta | balita | nobela | teleserye | panaginip | movie | kdrama | game | ml=
study: exam | assignment | aralin | quiz | thesis | klase | project | module
food: luto | ulam | kain | gulay | manok | adobo | hiwain | gutom | kanin | prutas | isda | sibuyas | magluto
law: batas | abogado | korte | ebidensya | kaso | demanda | parusa | annul | annulment
cost: magkano | libre | bayad ba
place: saan | address | oras ba | center | malapit | bukas ba | appointment
ill: sipon | lagnat | sakit ng ulo | regla | allergy | dentista | opera | bakuna | ubo | sore throat | trangkaso | checkup | masakit ang lalamunan
figure: haha | hehe | patay gutom | init | antok | nakakatawa | gutom na gutom | lol
sport: basketball | gym= | laban | takbo | nadapa | boksing | volleyball | laro
shop: bili | order | delivery | byahe | eroplano | regalo | padala ng package | balikbayan
work: meeting | trabaho | overtime | interview | ot=
pet: aso | pusa | lamok | ipis | tuta
thanks: salamat | hello | kumusta | magandang | hi=
ask: paano | pano | ano= | pwede ba | ba= | kailan | saan | meron ba | magtanong
topic: kampanya | seminar | research | survey | article | training
over: naghiwalay | ok na | hiwalay na | ayos na | ligtas na | tapos na | maayos na | nakalipat | magaling na
""",
        "km": """
partner: ប្តី | ប្ដី | សង្សារ | ប្រពន្ធ | មិត្តប្រុស | គូស្រករ | គូដណ្តឹង | អតីត
parent: ឪពុក | ប៉ា | ម៉ាក់ | ម្តាយ | ពូ | ឪពុកចុង | បងប្រុស | ជីតា | តា | មា | ពុក
boss: ថៅកែ | មេការ | ចៅហ្វាយ | មេ | គ្រូ | ឈ្មួញកណ្តាល | ម្ចាស់ | ឈ្មួញ | ប្រធាន
stranger: គាត់ | វា | បុរស | មនុស្ស | គេ | អ្នកជិតខាង | អ្នកណា | មិនស្គាល់ | ភ្ញៀវ | ម្នាក់
child: កូន | ក្មេង | ប្អូន | ចៅ | ក្មួយ | ទារក
weapon: កាំបិត | កាំភ្លើង | ញញួរ | ពូថៅ | ដំបង | អាវុធ | សាំង | អាស៊ីត | ដប | កន្ត្រៃ | ដែក | ឈើ
hold: កាន់ | ភ្ជង់ | ដក | យក | លើក | គ្រវី | លាក់
stab: ចាក់ | បាញ់ | កាប់ | ដុត | អារ
hit: វាយ | ទះ | ធាក់ | ដាល់ | វាយដំ | ធ្វើបាប | ជាន់ | ទាត់ | គប់
kill: សម្លាប់ | សំលាប់ | ជីវិត | ងាប់ | កប់
threat: គំរាម | កំហែង | បង្ខំ
break: បំបែក | គោះ | វាយបំបែក | បើកទ្វារ | បំបាក់ | ទម្លាយ
door: ទ្វារ | បង្អួច | សោ | របង
enter: ចូល | ចូលមក | ឡើង | លោត
drag: អូស | ទាញ | រុញ | ចាប់ | សក់ | ច្របាច់
drunk: ស្រវឹង | ផឹកស្រា
scared: ខ្លាច | ញ័រ | ភ័យ
help: ជួយ | សង្គ្រោះ | សុំ | អង្វរ
police: ប៉ូលិស | ប៉ូលីស | 112
now: ឥឡូវ | ឥលូវ | កំពុង | ពេលនេះ | ទើប | នៅតែ
coming: មកវិញ | មកដល់ | កំពុងមក | ជិតមកដល់ | នាទី | តាមមក | ដេញ | ជិតដល់
hide: លាក់ | ពួន | រត់ | បន្ទប់ទឹក | ទូ | ក្រោមគ្រែ | គេច
quick: លឿន | ប្រញាប់ | ឆាប់ | បន្ទាន់ | គ្មានពេល
near: ក្បែរ | ជិត | បន្ទប់ | នៅផ្ទះ | នៅទីនេះ | ខាងក្រោយ | ជាប់ | មុខ | ខាងក្រៅ | នៅខាង
cantspeak: និយាយមិន | ខលមិន | ទូរស័ព្ទមិន | លឺ | ឮ | កុំទូរស័ព្ទ | កុំខល | វាយអក្សរ | មិនអាចនិយាយ | សំឡេង | តេមិន | កុំតេ | ឆាត | មិនអាចខល
quiet: លួច | ស្ងាត់ | ស្ងៀម | ខ្សឹប | ភួយ | តិចៗ
phone: ទូរស័ព្ទ | ទូរសព្ទ | សារ | ឆាត | ហ្វេសប៊ុក | ហ្វេសបុក
check: ឆែក | ពិនិត្យ | អាន | មើល | តាមដាន | ឆែកមើល | លេខសម្ងាត់
away: ងូតទឹក | ដេក | គេង | ជក់បារី | ចេញទៅ | ភ្ញាក់ | លក់
found: ឃើញ | ដឹង | ចាប់បាន | លុប | រក
locked: ចាក់សោ | ឃុំ | បង្ខាំង | សោរ | ដាក់សោ | ជាប់ | បិទ
notout: មិនឲ្យចេញ | ចេញមិន | មិនឱ្យចេញ | មិនឲ្យទៅ | ហាម | មិនអោយ | មិនឲ្យ | មិនឱ្យ | យាម | ចេញក្រៅ | ទៅណាមិន
takeaway: ដកហូត | យកទៅ | រឹប | កាន់ទុក | មិនឲ្យវិញ | រក្សាទុក | មិនប្រគល់ | លាក់ | ដណ្តើម
tied: ចង | ខ្សែ | ស្កុត
neck: ក
choke: ច្របាច់ | រឹត | ច្របាច់ក | ខ្ទប់ | សង្កត់ | ខ្ទប់មាត់
breath: ដកដង្ហើម | ដង្ហើម
pillow: ខ្នើយ | ខ្ទប់ | ច្រមុះ | ថង់
blood: ឈាម
fracture: បាក់ | បែក | ប្រេះ | ភ្លាត់
body: ដៃ | ជើង | ឆ្អឹង | ធ្មេញ | ច្រមុះ | ភ្នែក | ពោះ | មុខ | ស្មា | ម្រាម | ត្រចៀក | មាត់
head: ក្បាល | ថ្ងាស
faint: សន្លប់ | បាត់ស្មារតី | ងងឹត
vomit: ក្អួត | វិលមុខ | ចង់ក្អួត
burn: រលាក | ទឹកក្តៅ | បារី | ក្តៅ | ឆ្កា
wound: របួស | ហើម | ដេរ | ជាំ | មុខរបួស | ដើរមិន | រហែក | ឈឺ
hospital: ពេទ្យ | មន្ទីរពេទ្យ | វេជ្ជបណ្ឌិត | គ្រូពេទ្យ
die: ចង់ស្លាប់ | ចង់ងាប់ | សម្លាប់ខ្លួន | មិនចង់រស់ | ស្លាប់ | ធ្វើអត្តឃាត | អត្តឃាត
notlive: មិនចង់រស់ | រស់ធ្វើ | ហត់ | រស់ | គ្មានន័យ | ទ្រាំមិន | អស់សង្ឃឹម | រស់នៅ
selfharm: កាត់ដៃ | អារដៃ | ធ្វើបាបខ្លួន | កដៃ | អារ
pills: ថ្នាំងងុយ | ថ្នាំ | គ្រាប់ | ពុល | ថ្នាំសម្លាប់
jump: លោត | ដំបូល | ស្ពាន | ទន្លេ
hang: ចងក | ខ្សែ
goodbye: លាហើយ | ចុងក្រោយ | លា | សំបុត្រ | សុំទោស | ផ្ញើ
end: បញ្ចប់ | បាត់ | ចប់
burden: បន្ទុក | គ្មានខ្ញុំ | កើតមក
touch: ប៉ះ | ស្ទាប | ចាប់ | ថើប | ឱប | អង្អែល | រំលោភបំពាន | អនាចារ | ដើមទ្រូង | អោប
undress: ដោះ | ខោអាវ | អាក្រាត | សម្លៀកបំពាក់
often: រាល់ថ្ងៃ | រាល់យប់ | ជានិច្ច | ទៀត | តែងតែ | គ្រប់
abuse: យំ | ស្រែក | អត់បាយ | ធ្វើបាប | ធ្វើទារុណ
follow: តាម | តាមដាន | តាមក្រោយ | ពីក្រោយ
wait: ចាំ | ឈរ | មុខផ្ទះ | ពួន | រង់ចាំ | ខាងមុខ | ឡាន | មុខសាលា | ក្រោមផ្ទះ
track: gps | ទីតាំង
calls: តេមក | ទូរស័ព្ទមក | ខលមក | រាប់រយ | មករក | រំខាន | លេខថ្មី
papers: លិខិតឆ្លងដែន | ប៉ាស្ព័រ | ប៉ាស្ពរ | អត្តសញ្ញាណ | ឯកសារ | ប៉ាសស្ប៉ត | ប័ណ្ណ | ក្រដាស
debt: បំណុល | ជំពាក់ | សង | ពិន័យ | លុយសេវា
sexwork: ទទួលភ្ញៀវ | ភ្ញៀវ | លក់ខ្លួន | បារ | ម៉ាស្សា | ខារ៉ាអូខេ | ពេស្យា | ក្លិប
force: បង្ខំ | បង្ខិត
pay: ប្រាក់ខែ | ប្រាក់ឈ្នួល | មិនឲ្យលុយ | លុយខែ
trade: លក់ | ជួញដូរ | បោក | បោកប្រាស់
rape: រំលោភ | ចាប់រំលោភ | បំពាន
recent: ម្សិលមិញ | យប់មិញ | ថ្ងៃនេះ | ព្រឹកមិញ | ម៉ោងមុន | ម្សិលម្ង៉ៃ | ព្រឹកនេះ | យប់នេះ | អម្បាញ់មិញ | ថ្ងៃមុន | យប់ម្សិល
old: ឆ្នាំមុន | កាលពីក្មេង | យូរហើយ | ខែមុន | ពីមុន | ឆ្នាំទៅ
wash: ងូតទឹក | លាង | ផ្លាស់ខោអាវ | មិនទាន់ងូត
unwanted: មិនព្រម | បដិសេធ | មិនចង់ | មិនយល់ព្រម
sex: រួមភេទ | ដេកជាមួយ | ស្រោមអនាម័យ
age: អាយុ # | អាយុ# | # ឆ្នាំ | #ឆ្នាំ | អនីតិជន
school: ថ្នាក់ទី | សិស្ស | វិទ្យាល័យ | អនុវិទ្យាល័យ | រៀនថ្នាក់ | សាលា | បឋម
secret: កុំប្រាប់ | ម៉ាក់ខ្ញុំ | ប្រាប់ម៉ាក់ | ឪពុកម្តាយ | សម្ងាត់ | អាណាព្យាបាល
drink: ផឹក | ស្រា | ស្រាបៀរ | កែវ | ទឹក | ញ៉ាំ | កាហ្វេ | ភេសជ្ជៈ
drug: ដាក់ថ្នាំ | ថ្នាំញៀន | ថ្នាំសណ្តំ | លាយ | ដាក់អី | ចាក់ថ្នាំ | ម្សៅ | ថ្នាំស្ពឹក
blackout: ចាំអី | មិនចាំ | ចាំមិន | ភ្លេច | នឹកមិន
woke: ភ្ញាក់ | ដឹងខ្លួន | ភ្ញាក់ឡើង
motel: សណ្ឋាគារ | បន្ទប់គេ | ផ្ទះសំណាក់ | បន្ទប់ចម្លែក | ម៉ូតែល
limp: កម្រើក | គ្មានកម្លាំង | ស្ពឹក | ទន់
image: រូប | វីដេអូ | ថត | អាក្រាត | រូបភាព | ឃ្លីប
spread: បង្ហោះ | ផ្សាយ | ចែកចាយ | ផ្ញើទៅ | ចែករំលែក | បញ្ចេញ | ផុស | ផ្សព្វផ្សាយ | ផ្ញើ
audience: អ៊ីនធឺណិត | ហ្វេសប៊ុក | គ្រួសារ | មិត្តភក្តិ | ក្រុម | អ៊ិនធើណែត | គ្រប់គ្នា | កន្លែងធ្វើការ | តេឡេក្រាម
deepfake: កាត់ត | ai
money: លុយ | ផ្ញើលុយ | ដុល្លារ | វ៉ុន | ផ្ទេរ
neg: មិន | អត់ | គ្មាន | ទេ
fiction: រឿង | កុន | ហ្គេម | ព័ត៌មាន | ចម្រៀង | ប្រលោមលោក | យល់សប្តិ | ភាពយន្ត
study: ប្រឡង | កិច្ចការផ្ទះ | រៀន | មេរៀន | កិច្ចការ
food: ធ្វើម្ហូប | បាយ | បន្លែ | សាច់ | ឃ្លាន | ផ្លែ | ចម្អិន | ម្ហូប | ហាន់
law: ច្បាប់ | មេធាវី | តុលាការ | ភស្តុតាង | បណ្តឹង | លែងលះ
cost: តម្លៃ | ឥតគិតថ្លៃ | ប៉ុន្មាន | អស់លុយ
place: នៅឯណា | អាសយដ្ឋាន | ម៉ោងប៉ុន្មាន | មជ្ឈមណ្ឌល | ជិតៗ | នៅណា
ill: ផ្តាសាយ | គ្រុន | ឈឺក្បាល | រដូវ | អាឡែស៊ី | វះកាត់ | វ៉ាក់សាំង | ឈឺក | ក្អក
figure: អស់សំណើច | ហាហា | ក្តៅ | ធុញ | ឃ្លានបាយ | ស្លាប់ហើយ
sport: បាល់ទាត់ | កីឡា | ប្រកួត | រត់ប្រណាំង | ដួល | បាល់
shop: ទិញ | កម្មង់ | ដំណើរកម្សាន្ត | យន្តហោះ | អំណោយ | ផ្សារ
work: ប្រជុំ | ធ្វើការ | សម្ភាសន៍ | ការងារ
pet: ឆ្កែ | ឆ្មា | មូស
thanks: អរគុណ | សួស្តី | ជម្រាបសួរ
ask: យ៉ាងម៉េច | ឬទេ | អ្វី | អី | ម៉េច | បានទេ
topic: យុទ្ធនាការ | ស្រាវជ្រាវ | អត្ថបទ | បណ្តុះបណ្តាល
over: លែងគ្នា | ធូរស្រាល | ចប់ហើយ | សុវត្ថិភាពហើយ | បែកគ្នា
""",
        "mn": """
partner: нөхөр | нөхр | найз залуу | эхнэр | салсан | найз охин | хань | хадам | хуучин найз | амраг | хайртай хүн
parent: аав | ээж | хойд эцэг | хойд аав | ах= | авга | өвөө | нагац | хойд | эцэг | ахы
boss: эзэн | дарга | захирал | менежер | зууч | багш | брокер | ажил олгогч | мама= | дасгалжуулагч | эзн
stranger: хүн | танихгүй | эрэгтэй | тэр= | залуу | хөрш | тэд | нэг хүн | үйлчлүүлэгч | этгээд
child: хүүхэд | хүүхд | охин | хүү= | хүүг | дүү | нялх | ач= | бага дүү | хүүгээ | бяцхан
weapon: хутга | хутг | буу= | бууг | алх= | сүх | мод= | модоор | зэвсэг | бензин | хүчил | шил= | хайч | төмөр | саваа | бууга
hold: барь | барьж | гаргаж | тулга | далай | атга | нуу | авчир | онил | эргэлд | заа
stab: хутгал | зүсэ | бууд | шатаа | хатга | гал тав | чавч
hit: зод | цохи | өшигл | алгад | нударг | зоддог | занчи | гар хүр | нүд | жанч | балб
kill: ална | алах | алчих | амь | үхүүл | булна | хөнөө | амийг | ална гэ | егүүт | алж
threat: сүрдүүл | заналхий | айлга | дарамтал | далайлга | шантааж
break: эвд | балб | нүдэ | өшигл | хагал | шид | нүдэж | яйр
door: хаалг | цонх | түгж | цоож | тагт | код= | шат= | орц
enter: орж ир | дайр | нэвтр | оро | орох гэж | авир | ороод
drag: чир | түлх | үсдэ | үснээс | угз | машинд | хулгай | дар | чанга
drunk: согт | архи | согтуу | уусан
scared: айж | айдас | айна | чичир | сандр | аймаар
help: тусла | авар | ирээч | тусламж | ирж | аврал
police: цагдаа | 102 | 112 | дууд
now: одоо | яг одоо | дөнгөж | сая | яг= | дахиад | бас л | одоохон
coming: ирж байна | ирнэ | ирэх | зам дээр | удахгүй | минут | хөөж | буцаж ир | ирэх нь | ойрт | ирлээ
hide: нуугд | зугт | шкаф | жорлон | ванн | орон доор | оргож | нуугдаж | хөл нүцгэн
quick: хурдан | яаралт | түргэн | гуйя | цаг алга | цаг байхгүй
near: хажууд | хажуу өрөө | өрөөнд | гэрт | ард | энд | үүдэнд | урд | зэргэлдээ | том өрөө | дэргэд | хэвтэж | сууж
cantspeak: ярьж чадахгүй | залгаж болохгүй | утсаар ярьж | дуу гар | сонс | бичиж л | залгаж чадахгүй | яриа | дуугар | зөвхөн бич | ярьж болохгүй | ярих боломж | битгий залга | утсаар
quiet: нууц | сэм | чимээгүй | шивн | хөнжил | нууга | аяар
phone: утас | утс | мессеж | чат | зурвас | фэйсбүүк | дуудлаг
check: шалга | унш | үзэ | ухна | хяна | харда | нууц үг | онгойл | хянада | ухаж
away: шүршүүр | унт | тамхи | гарсан | усанд | хурхир | сэр | дэлгүүр | гарчихсан
found: харвал | мэдвэл | баригд | мэдчих | устга | үзчих | олж мэд | харчих
locked: түгж | цоожил | хорь | хоригд | хорьж | цоожлоод | суулга
notout: гаргахгүй | гарч чадахгүй | явуулахгүй | гадагш | зөвшөөрөхгүй | гарч болохгүй | гаргадаггүй | гарга | хорих | тавихгүй | харуул | гарах
takeaway: хураа | авч | авсан | авчих | өгөхгүй | булаа | нуу | хурааж
tied: хүлсэн | хүл | уяс | олс | скоч | гав
neck: хоолой | багалзуур | хүзүү
choke: боо | боомил | шах | дар | багалзуурд | базс | хүзүүд
breath: амьсгал | агаар
pillow: дэр= | дэрээр | ам хамар | уут | амыг
blood: цус
fracture: хугар | цуур | бэртэ | мултар | унаг
body: гар= | хөл | хавирга | хамар | шүд | бугуй | мөр | нүд | гэдэс | нүүр | хуруу | чих | эрүү | уруул
head: толгой | дух | дагз
faint: ухаан алд | муужир | ухаан | нүд харанхуй | ухаанг
vomit: бөөлж | дотор муу | толгой эргэ | бөөлж
burn: түлэгд | буцалсан | тамхи | халуун ус | индүү | түлэнх
wound: шарх | хавд | оёо | хөх | гэмт | алхаж | няц | урагд | хөхөр | өвд
hospital: эмнэлэг | эмч | түргэн | эмнэлг
die: үхмээр | үхэх | амиа хорло | үхье | амиа | үхсэн | үхвэл | үхээд | үхэл | амиа егүүт
notlive: амьдармаар | амьдрах | амьдрахаас | утгагүй | ядар | сэрэхгүй | амьдралаас | тэсэхгүй | хэцүү байна | амьдрал | тэвч
selfharm: гараа зүс | судас | өөрийгөө | бугуй | зүсэ | өөртөө
pills: эм= | нойрны эм | хор= | эмийг | тариа | эм уу | шахмал
jump: үсэр | дээвэр | гүүр | цонхоор | тагтнаас | галт тэрэг
hang: дүүжил | олс | дүүжлэ
goodbye: баяртай | сүүлчийн | захидал | уучлаарай | захиас | салах ёс | хойд насанд
end: дуусга | алга бол | бүгдийг | дуус | төгсгө | больё
burden: надгүй | дарамт | төрөх | намайг байхгүй | илүүц | төрөө
touch: хүрэ | оролд | тэмтэр | бэлгийн | цээж | үнсэ | тэвр | дарамт | хавчи | имр
undress: тайл | нүцгэн | хувцас | дотуур
often: өдөр бүр | шөнө бүр | үргэлж | дахиад | байнга | дандаа | болгон | дахин дахин
abuse: уйл | орил | өлсгө | хүчирхий | хашгир | хоол өг | зовоо
follow: дага | мөшги | мөрдө | араас | ардаас | мөшгө
wait: хүлээ | зогс | гадаа | үүдэнд | отож | байрны | машин | эргэлд | сургуулийн үүд | отоо
track: gps | байршил | airtag | мөрдөгч
calls: залга | тасралтгүй | дуудлага | ирээд | шинэ дугаар | зуу | салахгүй
papers: паспорт | бичиг баримт | үнэмлэх | виз
debt: өр= | өрөө | торгууль | төлөх | төлбөр | өртэй | зээл
sexwork: үйлчлүүлэгч | биеэ үнэл | клуб | массаж | зочин | караоке | баар | эскорт | хүлээн ав
force: хүч | албад | шахаж | хүчээр | хүчил
pay: цалин | мөнгө өг | хөлс
trade: зарс | худалд | зарчих | хууран | наймаа | зарагд
rape: хүчинд | хүчирхийл | хүчин | бэлгийн | дээрэлх | хүчирхийлэл | хүчлэ
recent: өчигдөр | өнөөдөр | шөнө | өнгөрсөн шөнө | өглөө | уржигдар | цагийн өмнө | сая | урьд шөнө | хоёр хоног | өдрийн өмнө | саяхан
old: жилийн өмнө | өнгөрсөн жил | багад | эрт | сарын өмнө | урьд нь | хуучин | олон жил | ноднин
wash: усанд ор | угаа | шүршүүр | солиогүй
unwanted: хүсээгүй | зөвшөөр | татгалз | эсэргүүц | үгүй гэ | болиоч
sex: секс | унтс | бэлгийн харьцаа | бэлгэвч | хавьтал
age: # нас | # настай | #тай | насанд хүр
school: анги | сургууль | сурагч | дунд сургууль | багш | ахлах
secret: битгий хэл | ээжид | аавд | эцэг эх | хэлж болохгүй | мэдүүл
drink: уусан | уу | архи | пиво | шар айраг | ундаа | аяга | кофе | коктейль
drug: хийсэн | холь | мансууру | эм хий | тарьс | нунтаг | юм хий | хольс | хачин амт
blackout: санахгүй | санаж чадахгүй | санаа | ой ухаан | мэдэхгүй | санагд
woke: сэрэ | сэрэхэд | сэрс | нүдээ нээ | ухаан ор
motel: буудал | зочид | мотель | танихгүй газар | танихгүй өрөө | мотел
limp: хөдөлж | сул | бие | эргэлд | мэдээ | ядрамт
image: зураг | бичлэг | видео | нүцгэн | бичс | клип | зурга
spread: тара | цац | явуул | нийтэл | тавина | үзүүл | тарх | пост | байршуул | тавьс
audience: интернет | фэйсбүүк | гэр бүл | найзууд | бүх | групп | ажил | сургууль | хамаатан | сошиал | олон нийт
deepfake: дипфэйк | эвлүүл | хиймэл | фотошоп
money: мөнгө | шилжүүл | төг | вон | сая төг
neg: биш | үгүй | байхгүй | гүй= | алга
fiction: кино | тоглоом | ном= | мэдээ | дуу= | зүүд | цуврал | роман | баатар | хүүхэлдэй
study: шалгалт | даалгавар | хичээл | эссэ | диплом | реферат | лекц
food: хоол | мах | ногоо | өлс | идэ | бууз | талх | алим | гал тогоо | хуушуур | хэрчи | лууван
law: хууль | өмгөөлөгч | шүүх | нотлох | гомдол | ял= | салалт | өргөдөл
cost: үнэ | үнэгүй | төлбөртэй | хэд вэ
place: хаана | хаяг | цаг | төв | ойр | ажиллах
ill: ханиад | халуур | толгой өвд | сарын тэмдэг | харшил | шүдний | мэс засал | вакцин | шинжилгээ | ангин | томуу
figure: инээ | хаха | уйдс | өлсөж | халуун | нойр хүр | ххх | ядарч
sport: хөл бөмбөг | сагс | фитнес | уралдаан | гүй | унас | бокс | дасгал | бөх
shop: авах | захиал | аялал | онгоц | бэлэг | дэлгүүр | худалдаж | хүргэлт
work: хурал | ажил | ярилцлага | илүү цаг
pet: нохой | муур | шумуул | гөлөг
thanks: баярлалаа | сайн уу | сайн байна | гайхалтай
ask: яаж | вэ= | юу= | хэзээ | болох уу | хаана | байна уу | үү= | уу=
topic: урьдчилан | судалгаа | нийтлэл | сургалт | аян | баримтат
over: салсан | зүгээр | дууссан | одоо аюулгүй | шийдэг | нүүс | эдгэр
""",
        "ru": """
partner: муж | мужа | мужем | парень | бывш | жена | жены | девушка | сожител | жених | свекр | любовник | партнер
parent: отец | отч | пап | мам | мать | мачех | дяд | брат | дед | отчим | родител
boss: начальник | хозя | шеф | директор | посредник | сутенер | мадам | учитель | тренер | работодател | бригадир | менеджер | препод | агентств
stranger: какойто | незнаком | мужик | мужчина | ктото | они | он= | сосед | тип= | коллега | человек | клиент | сталкер
child: ребен | ребён | дети | детей | дочь | дочк | дочер | сын | малыш | сестр | братик | детьм | племянн | внук | младш | младенец
weapon: нож | пистолет | ружь | молот | топор | бит= | битой | биту | лом= | оружи | бензин | кислот | бутыл | ножниц | травмат | палк | отверт | лезви | стволом | ствол
hold: держит | достал | размахива | махает | наставил | приставил | схватил | вытащил | показал | прячет | взял | угрожает | машет | носит | принес | тычет
stab: зареж | пырн | стреля | ударил нож | порез | застрел | сожж | подожж | резал | пристрел | сжечь
hit: бьет | бьёт | бил | избил | избив | удар | пинает | пнул | лупит | пощеч | побил | побои | колот | врезал | дерется | бьют | бить | побе
kill: убь | убить | убив | убью | прикон | прибь | закоп | жизн | смерт | умру | грохн | порешит | не жить | конец мне | похорон | убил
threat: угрож | угроз | шантаж | запуг | обеща | пригроз | вымога
break: лома | выбив | разби | круш | долб | ломит | вышиб | швыря | взламыв | громит
door: двер | окн | замок | балкон | домофон | подъезд | лестниц | калитк
enter: ворв | войдет | влез | вломи | проник | вошел | лезет | забра | заходит | ворва
drag: тащит | таска | волосы | толкн | швырн | схват | повал | затащ | похит | волоч | прижал | затолк | кинул
drunk: пьян | напил | бухой | выпил | бухает | нажрал
scared: страшно | боюсь | боится | испуг | дрож | паник | жутко | ужас
help: помог | спас | помощ | приезж | пришлите | хелп | выручи
police: полиц | мент | 112 | 102 | вызов
now: сейчас | щас | прямо | только что | уже | ща= | опять | снова | сию
coming: едет | идет | идёт | скоро | вернет | придет | подходит | приедет | поднима | через | гонит | бежит | возвращ | дом= | догоня
hide: прячусь | спряталась | спрятал | убежа | сбежа | закры | шкаф | ванн | туалет | под кроват | босик | выбеж | заперла
quick: быстр | срочно | скорее | пожалуйста | пж= | времени нет | минут | умоляю
near: рядом | соседней | в комнат | за стен | дома | за двер | здесь | сзади | на кухне | возле | тут= | напротив | лежит | сидит | за спиной
cantspeak: не могу говорить | говорить не | не могу звонить | не звоните | услыш | слышит | слышно | только текст | только пис | голосом | позвонить не | не звони | молч | говорить нельзя | звонить нельзя | вслух | перепис | разговаривать
quiet: тихо | шепот | тайком | тайно | незаметно | под одеял | без звука | украдк
phone: телефон | сообщени | переписк | ватсап | вотсап | телег | звонки | мобил | галере | чат | трубк
check: провер | читает | следит | контрол | роется | смотрит | просматр | пароль | шпион | лазит | копа
away: в душе | душ= | спит | курит | курить | вышел | заснул | уснул | храпит | в туалете | ушел | проснет | моется | магазин
found: увидит | узнает | найдет | спалит | поймает | заметит | прочит | удал | удаляю | сотру
locked: заперт | запер | заперл | закрыл | взаперти | замкнул | на замок | подвал | запира | держит
notout: не выпуска | не отпуска | выйти не | не могу выйти | не пуска | не разреша | не дает выйти | не выпуст | не дают | не могу уйти | уйти не | запреща | не могу уехать | выходить
takeaway: забрал | отобрал | отнял | отнима | забира | конфиск | не отда | спрятал | держит у себя | изъя | отбира
tied: связа | привяз | скотч | наручн | веревк
neck: шею | шея | шеи | горло | горле | глотк
choke: душил | душит | души | придуш | сдав | сжал | сжима | задуш | удуш | перекры | стиснул
breath: дыша | дышать | дыхан | воздух | хрип | вдох
pillow: подушк | пакет | рот= | нос и рот | зажал
blood: кров
fracture: сломал | сломан | перелом | треснул | выбил | вывих | хрустн
body: рук | ног | ребр | рёбр | нос= | зуб | палец | пальц | плеч | живот | лиц | глаз | ухо= | челюст | губ
head: голов | затыл | висок | лоб=
faint: сознани | обморок | потемне | отключ | вырубил | темно в глаз
vomit: рвот | тошн | рвет | кружит | стошн
burn: ожог | обжег | кипят | сигарет | утюг | обвар | прижиг
wound: рана | раны | рану | опух | синяк | швы | зашива | рассек | порез | травм | не могу ходить | больно | отек | гематом
hospital: больниц | врач | скорую | скорая | травмпункт
die: умереть | сдохнуть | покончи | суицид | самоуб | умирать | убить себя | смерти | роскомнадзор | выпил | сдохн | наложить на себя
notlive: не хочу жить | жить не | незачем жить | смысла жить | нет смысла | жизни | нет сил | устал | устала | не проснут | существов | больше не могу | жить
selfharm: режу | порезал | вены | вскры | селфхарм | руки режу | лезвие | увеч
pills: таблет | снотворн | лекарств | яд= | упаковк | горсть | пачк | уксус
jump: прыг | крыш | мост | спрыг | окна | поезд | перил | высот | шагн
hang: повес | петл | веревк
goodbye: прощай | простите | записк | последн | прощальн | попрощ | завещ | спасибо за все | письмо
end: закончить | исчезн | конец | всё это | прекрат | уйти | уснуть | не быть
burden: без меня | обуза | лучше без | не рожд | никому не нуж
touch: трога | щупа | лапа | пристава | домога | гладит | лезет | целует | прикаса | растле | обнима
undress: раздел | голы | голая | голой | одежд | трус | раздева | без одежд
often: каждый день | каждую ночь | постоянно | опять | всегда | снова | каждый | всё время | регулярно | часто
abuse: издева | плач | крич | крик | голод | не корм | насили | реве | синяк
follow: следит | преслед | идет за | идёт за | за мной | сталк | ходит за | хвост | следу | едет за
wait: ждет | ждёт | караул | стоит | подъезд | под окн | у дома | у работ | поджида | дежур | торчит | сидит в машин | припарк | у школ
track: gps | геолок | маячок | отслежив | метк
calls: названива | звонит | сто раз | пропущен | сообщений | приходит | пишет | с разных | номеров
papers: паспорт | документ | виз= | визу | карт
debt: долг | отработа | штраф | выкуп | заплат | расплат
sexwork: клиент | проститу | бордел | обслужива | массаж | клуб | эскорт | сауна | бар= | баре | интим | секс за
force: заставля | принужд | насильно | вынужд | против воли | силой | заставил
pay: зарплат | не плат | денег не | бесплатно работ
trade: продал | продали | торгов людьми | рабств | раб= | купил | перепрод
rape: изнасил | насилова | насилие | надруг | силой | воспользова | взял силой | домогал | сексуальн
recent: вчера | сегодня | ночью | утром | позавчера | час назад | часов назад | недавно | часа назад | прошлой ночью | вечером | накануне | пару дней | дня назад
old: год назад | лет назад | в детстве | давно | прошлом году | раньше | месяц назад | когдато | месяцев назад | в прошл
wash: мылась | душ= | не мыл | постира | помыл
unwanted: не хотела | против | без согласия | отказ | сопротив | говорила нет | не соглас | просила перестать
sex: секс | переспа | близост | презерватив | спал со
age: мне # | # лет | # годик | несовершеннолет | мне четырнадцать | мне пятнадцать | мне шестнадцать
school: классе | класс= | школ | класса | учусь | восьмой | девятый | седьмой | учительниц | шестой
secret: не говорите | не рассказ | маме | родителям | никому | опек
drink: выпи | пил= | пила | алкогол | коктейл | стакан | бокал | водк | пив | сок | кофе | бар= | клуб
drug: подсып | подмеш | наркот | накача | клофел | порошок | вкол | уколол | подлил | дали | чтото в | таблетк
blackout: не помню | помню | памят | провал | ничего не помн | отшибло
woke: просну | очну | пришла в себя | очнул
motel: отел | мотел | гостиниц | чужой | у него дома | незнакомой | чужой кварт | хостел
limp: тело не | ватн | ноги не | слабост | кружи | заторм | не слуша | шевел
image: фото | видео | снимк | интим | голые | ролик | скрин | запис | нюдс | снял | кадр
spread: слить | сольет | солью | выложи | разослать | разошл | рассыла | распростран | опублик | отправит | покажет | слил | скин | выставит
audience: интернет | друзьям | родител | на работ | коллегам | инстаграм | соцсет | всем | канал | групп | школ | подписчик | знаком | родствен
deepfake: дипфейк | фотошоп | нейросет | монтаж
money: деньг | денег | рублей | вон= | перев | биткоин | плати
neg: не= | нет | ничего | никогда | нету | никто
fiction: фильм | сериал | книг | игр | новост | песн | кино | сон= | снил | роман | аниме | мульт | спектакл | персонаж | ютуб
study: экзамен | домашк | сочинен | реферат | урок | курсов | контрольн | диплом | учеб | лекци | сесси
food: готов | ужин | еда | есть= | резать | овощ | мясо | кухн | голод | курица | суп | яблок | борщ | хлеб | салат
law: закон | адвокат | суд= | заявлени | доказат | статья | юрист | развод | срок | уголовн | показани | запрет
cost: стоит | бесплатно | цена | сколько
place: где | адрес | график | запис | центр | ближайш | выходн | работает
ill: простуд | температур | грипп | месячн | аллерг | зубн | операци | прививк | анализ | кашел | ангин | насморк | мигрен | давлени
figure: умираю | со смеху | хаха | ахах | лол | жара | скучно | с голоду | ржу | устала как
sport: футбол | матч | тренировк | хоккей | спорт | упал | бег | бокс | велосипед | катк | спортзал | качал
shop: купи | магазин | заказ | доставк | поездк | самолет | подар | билет | ремонт | распечат | переезд
work: работ | совещан | собеседов | смен | отчет | увол | проект
pet: собак | кот= | кошк | комар | таракан | щен
thanks: спасибо | привет | здравств | добрый | благодар
ask: как= | можно | что делать | куда | какие | сколько | подскаж | ли= | когда | зачем | почему
topic: профилакт | лекци | стать | исследован | опрос | кампани | волонт | плакат | документальн
over: расстал | развел | все хорошо | уже нормал | прошло | безопасн | решил | переехал | зажил | теперь все
""",
        "ja": """
partner: 夫 | 旦那 | 彼氏 | 元彼 | 元カレ | 元夫 | 主人 | 嫁 | 妻 | 彼女 | 恋人 | 義母 | 婚約者 | 同棲
parent: 父 | 母 | お父さん | パパ | ママ | 兄 | 叔父 | おじ | 義父 | 継父 | 祖父 | いとこ | お兄ちゃん | 親
boss: 社長 | 店長 | 上司 | ブローカー | ママさん | オーナー | 先生 | コーチ | 先輩 | 雇い主 | 教授 | 部長 | マネージャー
stranger: 男が | あの人 | あいつ | 知らない人 | 知らない男 | 誰か | 客 | 隣人 | 同僚 | 奴 | やつ | ストーカー | ルームメイト
child: 子供 | 子ども | こども | 娘 | 息子 | 赤ちゃん | 弟 | 妹 | 姪 | 甥 | うちの子 | 幼児 | 孫
weapon: 包丁 | ナイフ | 銃 | 拳銃 | ハンマー | 金槌 | 斧 | バット | 刃物 | カッター | はさみ | ガソリン | 灯油 | 鉄パイプ | 酒瓶 | 木刀 | 金属バット | スタンガン | 凶器 | ドライバー
hold: 持って | 振り回 | 突きつけ | 握って | 構え | 出して | 向け | 取り出 | 手にして | ちらつか | 隠し持
stab: 刺 | 切りつけ | 撃 | 切られ | 火をつけ | 燃や | 斬
hit: 殴 | 叩 | 蹴 | 暴力 | 暴行 | ビンタ | ぶたれ | なぐ | けられ | どつ | 平手 | ボコ | 叩きつけ | dv
kill: 殺 | 命 | ぶっ殺 | 埋め | 道連れ | やられる | 死なせ | ころす | ころされ
threat: 脅 | 恐喝 | 脅迫 | 言われた | おどされ | ゆすり
break: 壊 | 割 | 蹴破 | ドンドン | こじ開け | 叩いて | 投げ
door: ドア | 窓 | 玄関 | 鍵 | ベランダ | インターホン | 扉 | チャイム
enter: 入って来 | 入ってき | 入ろう | 侵入 | 押し入 | 乗り込 | 上がって来 | よじ登
drag: 引きずら | 引っ張 | 髪を | 突き飛ば | 押さえつけ | 連れて行かれ | 連れ去 | 押し倒 | 車に乗せ | 投げ飛ば | 無理やり
drunk: 酔 | 酒を飲 | 泥酔
scared: 怖 | こわ | 恐 | 震え | 怯
help: 助け | たすけ | 救 | 来てください | 誰か来 | 来て
police: 警察 | 110 | 112 | 通報 | 119 | 救急
now: 今 | いま | まさに | たった今 | さっき | まだ | 現在
coming: 帰って | 来る | 来ます | 向かって | もうすぐ | 戻って | 近づ | 追いかけ | 分後 | 追って
hide: 隠れ | 逃げ | 押し入れ | クローゼット | トイレに | 閉じこも | 裸足 | 布団の中
quick: 早く | はやく | 急いで | お願い | 時間がな | 至急 | すぐ
near: 隣 | となり | 横に | そば | 同じ部屋 | リビング | 家にい | 目の前 | ここにい | 後ろにい | 部屋の外 | 下の階 | 近くにい | 居間
cantspeak: 話せな | 電話できな | 声を出せ | 声が出せ | 喋れな | しゃべれな | 電話は無理 | 文字だけ | チャットだけ | 聞こえ | 聞かれ | 電話しないで | 文字で | 声出せ | 電話かけ | 話すと | 聞いてる | 聞き耳 | メッセージだけ
quiet: こっそり | 静か | 小声 | 内緒 | ばれない | バレない | 隠れて | 無音
phone: スマホ | 携帯 | ライン | line | メール | メッセージ | 履歴 | 電話 | トーク
check: チェック | 見られ | 監視 | 覗 | 確認され | 見張 | 全部見 | 勝手に見 | 調べ | 盗み見 | 読まれ
away: シャワー | 寝て | 風呂 | タバコ | 出かけ | 席を外 | いびき | コンビニ | 寝てる間 | 起きる前 | 起きたら | トイレ
found: ばれ | バレ | 見つか | 見たら | 知られ | 消し | 見られたら | 気づ
locked: 閉じ込め | 監禁 | 鍵をかけ | 軟禁 | 外から鍵 | 閉じこめ | 南京錠
notout: 出られな | 出してくれな | 出れな | 外に出 | 帰してくれ | 行かせて | 帰れな | 降ろして | 逃げられ | 外出 | 出してもらえ | させてくれ
takeaway: 取り上げ | 奪 | 取られ | 没収 | 返してくれ | 持っていかれ | 隠され | 預か
tied: 縛 | 手錠 | テープ | ロープ
neck: 首 | 喉 | のど | くび
choke: 絞 | 締め | しめ | 押さえ | 圧迫 | 窒息 | ヘッドロック
breath: 息 | 呼吸
pillow: 枕 | 口と鼻 | 口を塞 | ビニール袋 | 布団を | 顔に押
blood: 血 | 出血 | 鼻血
fracture: 折 | 骨折 | ヒビ | ひび | 脱臼 | 抜け
body: 腕 | 手首 | 肋骨 | あばら | 足 | 鼻 | 歯 | 指 | 肩 | 目 | 耳 | お腹 | 顔 | 唇 | 鼓膜
head: 頭 | 後頭部 | 額
faint: 気を失 | 気絶 | 意識 | 倒れ | 目の前が | 真っ暗 | 失神
vomit: 吐 | 吐き気 | めまい | ふらふら
burn: 火傷 | やけど | 熱湯 | タバコを押 | 根性焼き | アイロン
wound: 傷 | 腫れ | 縫 | あざ | 痣 | 怪我 | ケガ | 切れ | 裂け | 歩けな | 動かせ | 動かな
hospital: 病院 | 救急車 | 医者 | 医師
die: 死にたい | 自殺 | 死のう | 消えたい | 死んで | 死ぬ | しにたい | 命を絶 | 飛び降り | 楽になり | 死に | いなくなりたい | 氏にたい
notlive: 生きて | 生きたくな | 生きる | 生きるのが | 目が覚めな | もう無理 | 疲れた | 限界 | 存在
selfharm: リスカ | 手首を切 | 自傷 | 切った | アムカ | カッター | 腕を切
pills: 薬 | 睡眠薬 | 錠 | オーバードーズ | od | 農薬 | 練炭
jump: 飛び降り | 屋上 | 橋 | 線路 | 飛び込 | ベランダ | 電車
hang: 首を吊 | 首吊 | ロープ | 吊
goodbye: さようなら | さよなら | 遺書 | 最後 | 別れ | 今までありがと | お元気で | 遺品
end: 終わり | 終わらせ | 消え | 終わりに | もういい
burden: 私がいな | いない方が | 迷惑 | 生まれて | 僕がいな | いなければ
touch: 触 | 痴漢 | 撫で | わいせつ | キス | 抱きつ | 胸 | 体を
undress: 脱 | 裸 | 服 | 下着 | 全裸
often: 毎日 | いつも | また | 毎晩 | 何度も | ずっと | しょっちゅう | 繰り返し
abuse: 虐待 | 泣 | 悲鳴 | ご飯を | 食べさせ | 放置 | ネグレクト | 叫び
follow: つけられ | 後をつけ | ついてく | 尾行 | 付け回 | ストーカー | ついて来 | つきまと | 追いかけ | つけて
wait: 待ち伏せ | 待って | 立って | 家の前 | 会社の前 | うろうろ | 張り込 | 見てる | 駐車 | 玄関先 | 学校の前
track: gps | エアタグ | 位置情報 | 居場所 | 追跡
calls: 何十回 | 着信 | 電話が | 押しかけ | しつこ | 何回も | 連絡が
papers: パスポート | 旅券 | 身分証 | 在留 | 外国人登録 | 通帳 | ビザ
debt: 借金 | 返 | 罰金 | 前借 | 紹介料 | 返済
sexwork: 客を | 客と | 売春 | 風俗 | 体を売 | 接待 | クラブ | マッサージ | 水商売 | 店で | 援交 | 2次会 | ホステス
force: 無理やり | 無理矢理 | 強制 | させられ | 強要 | 命令 | むりやり | 断れ
pay: 給料 | 賃金 | 払って | 一円
trade: 売られ | 人身 | 売り飛ば | 騙され
rape: レイプ | 強姦 | 性暴力 | 襲われ | 犯され | 性的暴行 | 挿入 | 乱暴 | 無理やりされ
recent: 昨日 | 昨夜 | 今朝 | 一昨日 | おととい | ゆうべ | 時間前 | 今日 | 二日前 | 三日前 | 昨晩 | 夕べ | さっき | きのう
old: 去年 | 年前 | 昔 | 子供の頃 | 以前 | 先月 | ヶ月前 | か月前 | 前に | 小さい頃 | 学生時代
wash: シャワーを浴びて | 洗って | 着替え | お風呂に入
unwanted: 嫌だ | 拒否 | 同意 | やめて | 断っ | 抵抗 | 嫌がっ | 避妊
sex: セックス | 性行為 | 関係を | 寝た | 行為
age: #歳 | #才 | 未成年
school: 中1 | 中2 | 中3 | 高1 | 高2 | 高3 | 中学 | 高校 | 小学 | 年生 | 担任 | jk | jc
secret: 親に | 内緒 | 言わないで | 秘密 | 保護者
drink: 飲 | 酒 | ビール | グラス | カクテル | ジュース | コーヒー | 飲み会
drug: 薬を入れ | 盛られ | 入れられ | 混ぜ | 粉 | 注射 | 覚醒剤 | 変な味 | 薬を飲まされ | 睡眠薬
blackout: 記憶がな | 記憶が | 覚えてな | 覚えていな | 思い出せな | 抜け落ち
woke: 起きたら | 目が覚め | 気がつ | 気付い | 目覚め
motel: ホテル | モーテル | ラブホ | 知らない部屋 | 知らない場所 | 相手の家
limp: 体が動 | 力が入ら | ふらふら | 朦朧 | 動けな | 眠く
image: 写真 | 動画 | 画像 | 盗撮 | 撮 | 裸 | 録画
spread: ばらま | 拡散 | 晒 | 公開 | 流出 | 送りつけ | 投稿 | 流す | アップ | 送る | 広め | 載せ
audience: ネット | 家族に | 会社に | 学校に | 友達に | sns | インスタ | ツイッター | グループ | 知り合い | クラス
deepfake: ディープフェイク | 合成 | ai | フェイク
money: お金 | 万円 | 払え | 振り込 | 送金 | 金を
neg: ない | ません | ありませ | なかった | 違い | じゃな | 大丈夫
fiction: 映画 | ドラマ | 小説 | ゲーム | ニュース | 歌 | アニメ | 漫画 | 夢 | マンガ | 主人公 | 舞台 | 推し | 配信
study: 試験 | 宿題 | 課題 | 勉強 | 授業 | 論文 | テスト | 受験 | レポート
food: 料理 | 食べ | ご飯 | 野菜 | りんご | 切って | ラーメン | 肉 | 魚 | 玉ねぎ | お腹すい | レシピ
law: 法律 | 弁護士 | 裁判 | 訴え | 証拠 | 告訴 | 時効 | 刑 | 離婚 | 保護命令 | 慰謝料
cost: 費用 | 無料 | いくら | 料金
place: どこ | 住所 | 何時 | 予約 | センター | 近く | 場所 | 受付 | 営業
ill: 風邪 | 熱が | 頭痛 | 生理 | アレルギー | 歯医者 | 手術 | 予防接種 | 採血 | 健康診断 | 花粉 | 喉が痛 | 肩こり | 寝違え
figure: 死ぬほど | 死にそう | 笑 | 暇 | 眠い | 暑 | 寒 | お腹 | やばい | めっちゃ
sport: サッカー | 野球 | 筋トレ | 試合 | ジム | 走 | 転ん | 登山 | ボクシング | 自転車 | 部活 | 空手
shop: 買 | 注文 | 配達 | 旅行 | 飛行機 | 宅配 | 引っ越 | プレゼント | 印刷 | スーパー
work: 会議 | 残業 | 仕事 | 面接 | 転職 | 会社 | バイト
pet: 犬 | 猫 | 蚊 | ゴキブリ | 虫
thanks: ありがと | こんにちは | おはよ | はじめまして | お疲れ
ask: ですか | ますか | どう | 何 | 教えて | でしょうか | いつ | できますか
topic: 予防 | 啓発 | 研究 | 講座 | 調査 | 記事 | ポスター | ボランティア | 講演
over: 別れまし | 終わりまし | もう大丈夫 | 解決 | 落ち着 | 離婚しまし | 引っ越しまし | 今は平気 | 治り
""",
        "th": """
partner: ผัว | สามี | แฟน | เมีย | ภรรยา | คนรัก | แฟนเก่า | คู่หมั้น | กิ๊ก
parent: พ่อ | แม่ | พ่อเลี้ยง | แม่เลี้ยง | ลุง | น้า | อา | พี่ชาย | ปู่ | ตา | ลูกพี่ลูกน้อง
boss: นายจ้าง | เจ้านาย | หัวหน้า | เถ้าแก่ | นายหน้า | แม่เล้า | ครู | โค้ช | ผู้จัดการ | เจ้าของร้าน | เอเย่นต์ | อาจารย์ | มาม่าซัง
stranger: มัน | เขา | คนแปลกหน้า | ผู้ชาย | ไอ้ | ใครไม่รู้ | เพื่อนบ้าน | รูมเมท | ลูกค้า | มีคน | คนร้าย | เค้า
child: ลูก | เด็ก | หลาน | น้อง | ลูกสาว | ลูกชาย | ทารก
weapon: มีด | ปืน | ค้อน | ขวาน | ไม้ | อาวุธ | น้ำมัน | น้ำกรด | ขวด | กรรไกร | เหล็ก | พร้า | คัตเตอร์ | ดาบ | ไขควง
hold: ถือ | จ่อ | ชัก | ควง | ชี้ | หยิบ | พก | เงื้อ | ซ่อน | จี้ | คว้า | ขู่
stab: แทง | ฟัน | ยิง | กรีด | เผา | ปาด | จุดไฟ
hit: ตี | ต่อย | ตบ | เตะ | ซ้อม | ทำร้าย | กระทืบ | ทุบ | ทำร้ายร่างกาย | ฟาด | ชก | กระชาก | โดนตี | เหวี่ยง
kill: ฆ่า | เอาให้ตาย | ตายแน่ | เก็บ | เอาชีวิต | เผาทั้งเป็น | ฝัง | ยิงทิ้ง | ถึงตาย
threat: ขู่ | ข่มขู่ | แบล็คเมล์ | บังคับ | จะทำ
break: พัง | ทุบ | ถีบ | งัด | ทุบประตู | กระแทก | ปา | เขวี้ยง
door: ประตู | หน้าต่าง | กลอน | ลูกบิด | ระเบียง | รั้ว | กริ่ง
enter: บุก | เข้ามา | ปีน | เข้าบ้าน | พังเข้า | ขึ้นมา | จะเข้า
drag: ลาก | กระชาก | ผลัก | จิกหัว | ดึงผม | จับกด | ฉุด | อุ้มขึ้นรถ | เหวี่ยง | จิกผม
drunk: เมา | กินเหล้า | ดื่มเหล้า
scared: กลัว | ตัวสั่น | หวาดกลัว | ผวา | ระแวง
help: ช่วย | ส่งคน | ขอร้อง | มาที
police: ตำรวจ | แจ้งความ | 112 | 191
now: ตอนนี้ | เดี๋ยวนี้ | กำลัง | อยู่ | เมื่อกี้ | ขณะนี้ | ยัง
coming: กำลังมา | กลับมา | ใกล้ถึง | มาถึง | จะมา | ตามมา | อีกไม่กี่นาที | นาที | วิ่งไล่ | ไล่
hide: ซ่อน | หนี | ห้องน้ำ | ใต้เตียง | ตู้เสื้อผ้า | ล็อกตัวเอง | หลบ | แอบ
quick: เร็ว | ด่วน | รีบ | ไม่มีเวลา | ได้โปรด | ฉุกเฉิน
near: ข้างๆ | อยู่ข้าง | ห้องข้าง | ในห้อง | อยู่บ้าน | ตรงหน้า | ข้างหลัง | ห้องเดียวกัน | หน้าห้อง | ใกล้ๆ | ข้างล่าง | อยู่ตรงนี้ | ห้องนั่งเล่น | หลังประตู
cantspeak: พูดไม่ได้ | โทรไม่ได้ | คุยไม่ได้ | ได้ยิน | พิมพ์ได้อย่างเดียว | อย่าโทร | ส่งเสียงไม่ได้ | พิมพ์อย่างเดียว | พูดดัง | ออกเสียง | ห้ามโทร | รับสายไม่ได้ | พิมพ์เอา | คุยสายไม่ | โทรออกไม่
quiet: แอบ | เบาๆ | เงียบ | กระซิบ | ลับๆ | ในผ้าห่ม | ปิดเสียง
phone: โทรศัพท์ | มือถือ | ไลน์ | แชท | ข้อความ | เครื่อง | เฟส
check: เช็ค | เช็ก | ตรวจ | อ่าน | ค้น | ดู | สอดส่อง | แอบดู | รหัส | จับตา | ส่อง
away: อาบน้ำ | หลับ | นอน | สูบบุหรี่ | ออกไป | เข้าห้องน้ำ | ซื้อของ | ตื่น | กรน
found: เห็น | รู้ | จับได้ | เจอ | ลบ | ถ้าเขาเห็น
locked: ขัง | ล็อค | ล็อก | กักขัง | ใส่กุญแจ | กัก | คล้องกุญแจ | แม่กุญแจ
notout: ไม่ให้ออก | ออกไม่ได้ | ห้ามออก | ไม่ให้ไป | ไม่ปล่อย | หนีไม่ได้ | ไม่ยอมให้ | ไม่ให้กลับ | ไม่ให้ลง | เฝ้า | ไปไหนไม่ได้ | ออกไปไหนไม่
takeaway: ยึด | เอาไป | เก็บ | ริบ | แย่ง | ไม่คืน | ยังไม่คืน | ซ่อน
tied: มัด | เชือก | เทป | กุญแจมือ | ล่าม
neck: คอ | ลำคอ
choke: บีบ | รัด | เค้น | กด | ล็อกคอ | อุด | บีบคอ
breath: หายใจ | ลมหายใจ | อากาศ
pillow: หมอน | ถุงพลาสติก | ปิดปาก | ปิดจมูก | อุดปาก
blood: เลือด
fracture: หัก | ร้าว | แตก | หลุด
body: แขน | ขา | ซี่โครง | จมูก | ฟัน | ข้อมือ | นิ้ว | ไหล่ | ตา | ท้อง | หน้า | ปาก | กราม | หู | มือ
head: หัว | ศีรษะ | หน้าผาก
faint: สลบ | หมดสติ | เป็นลม | หน้ามืด | วูบ | ไม่รู้สึกตัว
vomit: อาเจียน | อ้วก | คลื่นไส้ | เวียนหัว | มึน
burn: ไหม้ | ลวก | น้ำร้อน | บุหรี่จี้ | เตารีด | น้ำเดือด
wound: แผล | บวม | เย็บ | ช้ำ | บาดเจ็บ | เดินไม่ได้ | ฉีก | เขียว | เหวอะ
hospital: โรงพยาบาล | หมอ | รพ | รถพยาบาล
die: อยากตาย | ฆ่าตัวตาย | ตายๆ | ตายไป | ไม่อยากอยู่ | จบชีวิต | ตายดีกว่า | ลาตาย | ตายให้ | อยากหายไป | คิดสั้น
notlive: ไม่อยากมีชีวิต | อยู่ไปทำไม | ไม่ไหว | ไม่อยากตื่น | หมดหวัง | อยู่ต่อ | มีชีวิตอยู่ | ไร้ค่า | ไม่มีเหตุผล | ทนไม่ไหว | ไม่มีความหมาย | เหนื่อยกับชีวิต
selfharm: กรีดแขน | กรีดข้อมือ | ทำร้ายตัวเอง | เชือดข้อมือ | กรีด
pills: ยานอนหลับ | ยา | เม็ด | ยาฆ่าแมลง | ยาพิษ | เตาถ่าน
jump: โดด | กระโดด | ดาดฟ้า | สะพาน | ตึก | แม่น้ำ | รางรถไฟ
hang: แขวนคอ | ผูกคอ | เชือก
goodbye: ลาก่อน | ครั้งสุดท้าย | จดหมาย | ลา | สุดท้าย | ชาติหน้า | ฝากดูแล | ขอโทษทุกคน | คำสั่งเสีย
end: จบ | หายไป | พอแล้ว | สิ้นสุด | ไปให้พ้น | พ้นๆ
burden: ไม่มีหนู | ภาระ | ไม่มีฉัน | เกิดมา | ไม่มีผม
touch: จับ | ลูบ | คลำ | ลวนลาม | อนาจาร | แตะ | หอม | จูบ | กอด | หน้าอก | สัมผัส
undress: ถอด | เสื้อผ้า | เปลือย | โป๊ | แก้ผ้า | กางเกงใน
often: ทุกวัน | ทุกคืน | ตลอด | อีกแล้ว | บ่อย | ประจำ | เรื่อยๆ
abuse: ทารุณ | อดข้าว | ร้องไห้ | กรีดร้อง | ร้อง | ช้ำ | ทอดทิ้ง
follow: ตาม | สะกดรอย | ตามหลัง | สตอล์ก | เดินตาม | ขับรถตาม
wait: รอ | ดัก | หน้าบ้าน | ยืน | เฝ้า | หน้าหอ | จอดรถ | ป้วนเปี้ยน | ด้อมๆ | หน้าที่ทำงาน | หน้าโรงเรียน
track: gps | จีพีเอส | แอร์แท็ก | ตำแหน่ง | ติดตาม
calls: โทรมา | สายไม่ได้รับ | ร้อยสาย | มาหา | เบอร์ใหม่ | ทักมา | ก่อกวน | รังควาน
papers: พาสปอร์ต | หนังสือเดินทาง | บัตร | เอกสาร | วีซ่า
debt: หนี้ | ใช้หนี้ | ค่าปรับ | ค่านายหน้า | ไถ่
sexwork: รับแขก | แขก | ขายตัว | ลูกค้า | คาราโอเกะ | นวด | บาร์ | ค้าประเวณี | ขายบริการ | นั่งดริ้งค์
force: บังคับ | ขืน | ข่มขืนใจ | ต้อง | ฝืน
pay: เงินเดือน | ค่าจ้าง | ไม่จ่าย | ค่าแรง
trade: ขาย | หลอกมา | ค้ามนุษย์ | ถูกขาย | หลอก
rape: ข่มขืน | ล่วงละเมิด | ปล้ำ | ลวนลาม | กระทำชำเรา | รุมโทรม | ขืนใจ | โดนทำ
recent: เมื่อวาน | เมื่อคืน | วันนี้ | เมื่อเช้า | เมื่อวานซืน | ชั่วโมงก่อน | เมื่อกี้ | สองวันก่อน | วันก่อน | สามวัน | ชั่วโมงที่แล้ว | คืนก่อน
old: ปีที่แล้ว | ปีก่อน | ตอนเด็ก | นานแล้ว | เดือนก่อน | เมื่อก่อน | สมัย | หลายปี | เดือนที่แล้ว
wash: อาบน้ำ | ล้าง | เปลี่ยนเสื้อ | ชุดเดิม
unwanted: ไม่ยอม | ไม่ยินยอม | ปฏิเสธ | ขัดขืน | ไม่อยาก | ไม่เต็มใจ | ไม่ได้ตกลง
sex: มีอะไร | เพศสัมพันธ์ | นอนกับ | ถุงยาง | มีเซ็กส์
age: อายุ# | อายุ # | #ปี | # ปี | # ขวบ | ไม่บรรลุ
school: ม.1 | ม1 | ม2 | ม3 | ม4 | ม5 | ม6 | ป5 | ป6 | ป4 | มัธยม | ประถม | นักเรียน | โรงเรียน | ครูประจำชั้น
secret: อย่าบอก | บอกแม่ | บอกพ่อ | ผู้ปกครอง | ความลับ | พ่อแม่
drink: ดื่ม | เหล้า | เบียร์ | แก้ว | น้ำ | กาแฟ | กิน
drug: วางยา | ใส่ยา | ยาสลบ | มอมยา | ใส่อะไร | ยาเสพติด | ผสม | มอมเหล้า | ผง | ฉีด | ยาอะไร | รสแปลก
blackout: จำไม่ได้ | จำอะไรไม่ได้ | ภาพตัด | ความจำ | จำไม่
woke: ตื่นมา | ฟื้น | รู้สึกตัว | ตื่นขึ้น
motel: โรงแรม | ม่านรูด | ห้องใคร | โมเต็ล | ห้องแปลก | ที่ไหนไม่รู้ | คอนโด
limp: ขยับไม่ได้ | ไม่มีแรง | มึน | ตัวอ่อน | ชา
image: รูป | คลิป | วิดีโอ | ภาพ | ถ่าย | โป๊ | เปลือย
spread: ปล่อย | โพสต์ | แชร์ | เผยแพร่ | ส่งให้ | ลง | ประจาน | หลุด | แฉ | กระจาย
audience: เน็ต | เฟส | ครอบครัว | เพื่อน | ที่ทำงาน | กลุ่ม | โรงเรียน | ไลน์กลุ่ม | ทุกคน | เว็บ
deepfake: ตัดต่อ | ดีปเฟค | เอไอ | ai
money: โอนเงิน | เงิน | จ่าย | บาท | วอน
neg: ไม่ | ไม่ได้ | ไม่มี | เปล่า
fiction: หนัง | ละคร | เกม | นิยาย | ข่าว | เพลง | ซีรีส์ | ฝัน | การ์ตูน | ตัวละคร | พระเอก
study: สอบ | การบ้าน | เรียน | รายงาน | วิทยานิพนธ์ | ข้อสอบ | ติว
food: ทำอาหาร | หั่น | ผัก | ผลไม้ | หิว | ข้าว | ก๋วยเตี๋ยว | ไก่ | หมู | อร่อย | ครัว | ปลา
law: กฎหมาย | ทนาย | ศาล | หลักฐาน | คดี | ฟ้อง | หย่า | โทษ | คุ้มครอง
cost: ค่าใช้จ่าย | ฟรี | เท่าไหร่ | ราคา
place: ที่ไหน | ที่อยู่ | กี่โมง | นัด | ศูนย์ | ใกล้ | เปิด
ill: หวัด | ไข้ | ปวดหัว | ประจำเดือน | แพ้ | หมอฟัน | ผ่าตัด | วัคซีน | ตรวจเลือด | เจ็บคอ | ไอ
figure: ขำตาย | จะตาย | 555 | ตายแล้ว | ร้อน | ง่วง | เบื่อ | หิวจะ | โคตร
sport: ฟุตบอล | ฟิตเนส | แข่ง | บอล | วิ่ง | ล้ม | มวย | แบด | ออกกำลัง
shop: ซื้อ | สั่ง | ส่งของ | เที่ยว | เครื่องบิน | ของขวัญ | พัสดุ | ปริ้น
work: ประชุม | โอที | งาน | สัมภาษณ์ | ออฟฟิศ
pet: หมา | แมว | ยุง | แมลงสาบ
thanks: ขอบคุณ | สวัสดี | หวัดดี
ask: อย่างไร | ยังไง | ไหม | อะไร | มั้ย | ได้ไหม | กี่ | หรือ | บ้าง
topic: รณรงค์ | ป้องกัน | วิจัย | บทความ | อบรม | สารคดี | จิตอาสา
over: เลิกกัน | หย่าแล้ว | ดีขึ้น | ปลอดภัยแล้ว | จบแล้ว | ผ่านไป | ไม่เป็นไร | หายแล้ว
""",
        "lo": """
partner: ຜົວ | ສາມີ | ແຟນ | ເມຍ | ແຟນເກົ່າ | ຄົນຮັກ | ພັນລະຍາ
parent: ພໍ່ | ແມ່ | ພໍ່ນ້າ | ລຸງ | ອ້າຍ | ນ້າ | ພໍ່ເຖົ້າ | ອາວ
boss: ນາຍຈ້າງ | ເຈົ້ານາຍ | ຫົວໜ້າ | ນາຍໜ້າ | ເຖົ້າແກ່ | ຄູ | ແມ່ເລົ້າ | ເຈົ້າຂອງຮ້ານ | ນາຍ
stranger: ມັນ | ລາວ | ຄົນແປກໜ້າ | ຜູ້ຊາຍ | ເພື່ອນບ້ານ | ມີຄົນ | ເຂົາ | ລູກຄ້າ | ຄົນທີ່ບໍ່ຮູ້ຈັກ
child: ລູກ | ເດັກ | ຫຼານ | ນ້ອງ | ລູກສາວ | ລູກຊາຍ | ແອນ້ອຍ
weapon: ມີດ | ປືນ | ຄ້ອນ | ຂວານ | ໄມ້ | ອາວຸດ | ນ້ຳມັນ | ແກ້ວແຕກ | ເຫຼັກ | ພ້າ | ມິດ | ມີດຕັດ | ກະປ໋ອງ | ຂວດ
hold: ຖື | ຈໍ່ | ຊັກ | ຊີ້ | ຈັບ | ເອົາອອກ | ແກວ່ງ | ເຊື່ອງ | ຈີ້ | ພົກ
stab: ແທງ | ຟັນ | ຍິງ | ເຜົາ | ປາດ | ຈູດ
hit: ຕີ | ຕົບ | ເຕະ | ທຸບ | ທຳຮ້າຍ | ຕ່ອຍ | ຟາດ | ຊ້ອມ | ຢຽບ | ກະທືບ
kill: ຂ້າ | ເອົາໃຫ້ຕາຍ | ຕາຍແນ່ | ເອົາຊີວິດ | ຝັງ | ຂ້າຂ້ອຍ
threat: ຂູ່ | ຂົ່ມຂູ່ | ບັງຄັບ
break: ພັງ | ທຸບ | ຖີບ | ງັດ | ເຄາະ | ຄົ່ນ
door: ປະຕູ | ປ່ອງຢ້ຽມ | ກອນ | ຮົ້ວ | ລະບຽງ
enter: ບຸກ | ເຂົ້າມາ | ປີນ | ເຂົ້າເຮືອນ | ຈະເຂົ້າ | ຂຶ້ນມາ
drag: ລາກ | ດຶງຜົມ | ຍູ້ | ດຶງ | ຈັບກົດ | ສຸກ | ອູ້ມ
drunk: ເມົາ | ກິນເຫຼົ້າ
scared: ຢ້ານ | ສັ່ນ | ຢ້ານກົວ
help: ຊ່ວຍ | ມາຊ່ວຍ | ຂໍຮ້ອງ
police: ຕຳຫຼວດ | 112
now: ຕອນນີ້ | ດຽວນີ້ | ກຳລັງ | ຫວ່າງກີ້ | ຍັງ
coming: ກຳລັງມາ | ກັບມາ | ຈະມາ | ມາຮອດ | ໃກ້ຮອດ | ນາທີ | ໄລ່ | ມາແລ້ວ
hide: ເຊື່ອງ | ລີ້ | ໜີ | ຫ້ອງນ້ຳ | ໃຕ້ຕຽງ | ຕູ້
quick: ໄວ | ດ່ວນ | ຟ້າວ | ບໍ່ມີເວລາ
near: ຂ້າງ | ຫ້ອງຂ້າງ | ໃນຫ້ອງ | ຢູ່ເຮືອນ | ຢູ່ນີ້ | ດຽວກັນ | ຢູ່ໜ້າ | ທາງຫຼັງ | ຫ້ອງຮັບແຂກ | ຢູ່ໃກ້
cantspeak: ເວົ້າບໍ່ໄດ້ | ໂທບໍ່ໄດ້ | ໄດ້ຍິນ | ພິມ | ຢ່າໂທ | ສົ່ງສຽງ | ລົມບໍ່ໄດ້ | ເວົ້າດັງ | ຮັບສາຍ | ອອກສຽງ
quiet: ແອບ | ລັກ | ງຽບ | ຄ່ອຍໆ | ຊື່ມ | ຜ້າຫົ່ມ
phone: ໂທລະສັບ | ມືຖື | ຂໍ້ຄວາມ | ແຊັດ | ແຊດ | ໄລນ໌ | ເຟສ
check: ກວດ | ອ່ານ | ເບິ່ງ | ຕິດຕາມ | ຄົ້ນ | ເຊັກ | ລະຫັດ
away: ອາບນ້ຳ | ນອນ | ສູບຢາ | ອອກໄປ | ຫຼັບ | ຕື່ນ
found: ເຫັນ | ຮູ້ | ຈັບໄດ້ | ລຶບ | ພໍ້
locked: ຂັງ | ລັອກ | ໃສ່ກະແຈ | ກັກ | ລ໋ອກ | ລອກ | ກະແຈ
notout: ບໍ່ໃຫ້ອອກ | ອອກບໍ່ໄດ້ | ຫ້າມ | ບໍ່ໃຫ້ໄປ | ບໍ່ປ່ອຍ | ບໍ່ໃຫ້ກັບ | ເຝົ້າ | ໜີບໍ່ໄດ້ | ບໍ່ຍອມ
takeaway: ຢຶດ | ຍຶດ | ເອົາໄປ | ເກັບ | ບໍ່ສົ່ງຄືນ | ບໍ່ຄືນ | ບໍ່ເອົາຄືນ
tied: ມັດ | ເຊືອກ | ເທບ
neck: ຄໍ | ລຳຄໍ
choke: ບີບ | ຮັດ | ກົດ | ອັດ | ບີບຄໍ
breath: ຫາຍໃຈ
pillow: ໝອນ | ອັດປາກ | ຖົງຢາງ | ດັງ
blood: ເລືອດ
fracture: ຫັກ | ແຕກ | ຫຼຸດ
body: ແຂນ | ຂາ | ກະດູກ | ແຂ້ວ | ດັງ | ນິ້ວ | ໄຫຼ່ | ຕາ | ທ້ອງ | ໜ້າ | ມື | ສົບ
head: ຫົວ | ໜ້າຜາກ
faint: ສະຫຼົບ | ໝົດສະຕິ | ເປັນລົມ | ມືດ | ບໍ່ຮູ້ສຶກ
vomit: ຮາກ | ວິນຫົວ | ປວດຮາກ | ປຸ້ນທ້ອງ
burn: ໄໝ້ | ລວກ | ນ້ຳຮ້ອນ | ຢາສູບ | ເຕົາລີດ
wound: ບາດແຜ | ບວມ | ຫຍິບ | ຊ້ຳ | ບາດເຈັບ | ຍ່າງບໍ່ໄດ້ | ແຜ | ຂຽວ
hospital: ໂຮງໝໍ | ໝໍ | ລົດໂຮງໝໍ
die: ຢາກຕາຍ | ຂ້າຕົວຕາຍ | ຕາຍໄປ | ບໍ່ຢາກຢູ່ | ຕາຍດີກວ່າ | ຈົບຊີວິດ | ຂ້າໂຕຕາຍ
notlive: ບໍ່ຢາກມີຊີວິດ | ຢູ່ໄປ | ບໍ່ໄຫວ | ບໍ່ຢາກຕື່ນ | ໝົດຫວັງ | ຊີວິດ | ມີຊີວິດ | ຄວາມໝາຍ
selfharm: ປາດແຂນ | ທຳຮ້າຍຕົວເອງ | ຂໍ້ມື | ຕັດແຂນ
pills: ຢານອນ | ຢາ | ເມັດ | ຢາຂ້າ | ຢາພິດ
jump: ໂດດ | ດາດຟ້າ | ຂົວ | ຕຶກ | ແມ່ນ້ຳ | ກະໂດດ
hang: ແຂວນຄໍ | ຜູກຄໍ | ເຊືອກ
goodbye: ລາກ່ອນ | ສຸດທ້າຍ | ຈົດໝາຍ | ຂໍໂທດທຸກຄົນ | ຝາກ
end: ຈົບ | ຫາຍໄປ | ພໍແລ້ວ
burden: ພາລະ | ບໍ່ມີຂ້ອຍ | ເກີດມາ
touch: ຈັບ | ລູບ | ຄຳ | ລວນລາມ | ແຕະ | ຈູບ | ກອດ | ໜ້າເອິກ | ລ່ວງລະເມີດ
undress: ແກ້ຜ້າ | ເຄື່ອງນຸ່ງ | ເປືອຍ | ແກ້ເສື້ອ | ໂສ້ງ | ເປືອຍກາຍ
often: ທຸກມື້ | ທຸກຄືນ | ຕະຫຼອດ | ອີກ | ເລື້ອຍ | ປະຈຳ
abuse: ໄຫ້ | ຮ້ອງ | ທາລຸນ | ອົດເຂົ້າ | ຮ້ອງໄຫ້
follow: ຕາມ | ຕິດຕາມ | ຍ່າງຕາມ
wait: ຖ້າ | ຢືນ | ໜ້າເຮືອນ | ດັກ | ຈອດລົດ | ໜ້າບ່ອນ | ລໍຖ້າ
track: gps | ຕຳແໜ່ງ | ຈີພີເອສ
calls: ໂທມາ | ໂທຫາ | ຮ້ອຍ | ມາຫາ | ເບີໃໝ່ | ລົບກວນ
papers: ພາສປອດ | ໜັງສືຜ່ານແດນ | ບັດ | ເອກະສານ | ປັສປອດ | ປຶ້ມຜ່ານແດນ | ວີຊາ
debt: ໜີ້ | ໃຊ້ໜີ້ | ປັບໃໝ | ຄ່າ
sexwork: ຮັບແຂກ | ແຂກ | ຂາຍຕົວ | ລູກຄ້າ | ນວດ | ບາ | ຄາຣາໂອເກະ | ຂາຍບໍລິການ
force: ບັງຄັບ | ຝືນ | ຕ້ອງ
pay: ເງິນເດືອນ | ຄ່າແຮງ | ບໍ່ຈ່າຍ
trade: ຂາຍ | ຄ້າມະນຸດ | ຫຼອກ | ຕົວະ
rape: ຂົ່ມຂືນ | ລ່ວງລະເມີດ | ຂືນໃຈ | ປ້ຳ | ຊຳເລົາ
recent: ມື້ວານ | ເມື່ອຄືນ | ມື້ນີ້ | ເມື່ອເຊົ້າ | ຊົ່ວໂມງກ່ອນ | ມື້ກ່ອນ | ຄືນວານ | ມື້ຊືນ | ຊົ່ວໂມງ | ຄືນນີ້
old: ປີກ່ອນ | ປີກາຍ | ຕອນນ້ອຍ | ດົນແລ້ວ | ເດືອນກ່ອນ | ເມື່ອກ່ອນ | ປີທີ່ແລ້ວ
wash: ອາບນ້ຳ | ລ້າງ | ປ່ຽນເຄື່ອງ
unwanted: ບໍ່ຍອມ | ບໍ່ຢາກ | ປະຕິເສດ | ບໍ່ຍິນຍອມ | ບໍ່ເຕັມໃຈ
sex: ຮ່ວມເພດ | ນອນນຳ | ຖົງຢາງອະນາໄມ | ມີເພດສຳພັນ
age: ອາຍຸ # | ອາຍຸ# | # ປີ | #ປີ
school: ມ1 | ມ2 | ມ3 | ມ4 | ມ5 | ມ6 | ມ7 | ມັດທະຍົມ | ນັກຮຽນ | ໂຮງຮຽນ | ປະຖົມ | ຄູ
secret: ຢ່າບອກ | ບອກແມ່ | ບອກພໍ່ | ຄວາມລັບ | ພໍ່ແມ່ | ຜູ້ປົກຄອງ
drink: ດື່ມ | ເຫຼົ້າ | ເບຍ | ຈອກ | ນ້ຳ | ກິນ | ກາເຟ
drug: ວາງຢາ | ໃສ່ຢາ | ຢາສະຫຼົບ | ມຶນເມົາ | ໃສ່ຫຍັງ | ປະສົມ | ຢາເສບຕິດ | ສີດຢາ | ລົດຊາດ
blackout: ຈື່ບໍ່ໄດ້ | ຈຳບໍ່ໄດ້ | ຈື່ຫຍັງ | ຄວາມຈຳ | ບໍ່ຈື່
woke: ຕື່ນມາ | ຟື້ນ | ຮູ້ສຶກຕົວ | ຕື່ນຂຶ້ນ
motel: ໂຮງແຮມ | ຫ້ອງໃຜ | ຫ້ອງແປກ | ບ້ານພັກ | ໂມເຕວ
limp: ບໍ່ມີແຮງ | ຂະຫຍັບ | ມຶນ | ອ່ອນ
image: ຮູບ | ຄລິບ | ວິດີໂອ | ວີດີໂອ | ຖ່າຍ | ໂປ້ | ພາບ
spread: ເຜີຍແຜ່ | ໂພສ | ແຊຣ໌ | ສົ່ງໃຫ້ | ລົງ | ປ່ອຍ | ກະຈາຍ | ແຊ
audience: ເນັດ | ເຟສບຸກ | ຄອບຄົວ | ໝູ່ | ກຸ່ມ | ໂຮງຮຽນ | ເຟສ | ທຸກຄົນ | ບ່ອນເຮັດວຽກ
deepfake: ຕັດຕໍ່ | ai
money: ໂອນ | ເງິນ | ຈ່າຍ | ກີບ | ວອນ
neg: ບໍ່ | ບໍ່ມີ | ບໍ່ແມ່ນ
fiction: ໜັງ | ລະຄອນ | ເກມ | ນິຍາຍ | ຂ່າວ | ເພງ | ຝັນ | ຊີຣີ | ກາຕູນ
study: ສອບເສັງ | ວຽກບ້ານ | ຮຽນ | ບົດ | ສອບ
food: ແຕ່ງກິນ | ຜັກ | ຊີ້ນ | ໝາກ | ຫິວ | ເຂົ້າ | ຊອຍ | ຕົ້ມ | ແຊບ | ເຮືອນຄົວ
law: ກົດໝາຍ | ທະນາຍ | ສານ | ຫຼັກຖານ | ຟ້ອງ | ຢ່າຮ້າງ | ຄະດີ
cost: ຄ່າໃຊ້ຈ່າຍ | ຟຣີ | ເທົ່າໃດ | ລາຄາ
place: ຢູ່ໃສ | ທີ່ຢູ່ | ຈັກໂມງ | ສູນ | ໃກ້ | ເປີດ
ill: ຫວັດ | ໄຂ້ | ເຈັບຫົວ | ປະຈຳເດືອນ | ແພ້ | ຜ່າຕັດ | ວັກຊີນ | ເຈັບຄໍ | ໄອ
figure: ຈະຕາຍ | ຮ້ອນ | ຫິວຈະ | 555 | ເບື່ອ | ຂຳ | ຫົວຈະ
sport: ບານ | ກິລາ | ແຂ່ງ | ແລ່ນ | ລົ້ມ | ບານເຕະ | ມວຍ
shop: ຊື້ | ສັ່ງ | ທ່ຽວ | ຍົນ | ຂອງຂວັນ | ຕະຫຼາດ
work: ປະຊຸມ | ວຽກ | ສຳພາດ | ໂອທີ
pet: ໝາ | ແມວ | ຍຸງ
thanks: ຂອບໃຈ | ສະບາຍດີ
ask: ແນວໃດ | ບໍ່? | ຫຍັງ | ໄດ້ບໍ | ຈັກ | ບໍ່ຄະ
topic: ປ້ອງກັນ | ຄົ້ນຄວ້າ | ອົບຮົມ | ບົດຄວາມ
over: ເລີກກັນ | ດີຂຶ້ນ | ຜ່ານໄປ | ປອດໄພແລ້ວ | ຢ່າແລ້ວ
""",
        "uz": """
partner: erim | er= | eri | turmush ortog'im | yigitim | xotin | sobiq | qayno | sevgilim | kuyov | eski yigit
parent: otam | dada | dadam | onam | oyi | o'gay | amaki | tog'a | aka | bobo | ota= | otasi | akam
boss: xo'jayin | boshliq | ish beruvchi | menejer | vositachi | o'qituvchi | ustoz | brigadir | direktor | trener | boshlig'
stranger: odam | kimdir | notanish | erkak | u= | ular | qo'shni | bir kishi | begona | yigit | mijoz
child: bola | bolam | qizim | o'g'lim | chaqaloq | ukam | singlim | jiyan | farzand | uka | go'dak | nabira
weapon: pichoq | to'pponcha | bolg'a | bolta | miltiq | tayoq | qurol | benzin | kislota | shisha | qaychi | temir | kaltak | arra | qassob
hold: ushlab | qo'lida | olib | o'qtal | tirab | ko'tarib | chiqar | yashir | tutib
stab: sanch | otib | otaman | pichoqla | so'y | kes | yoqib | yoqaman | sanchib
hit: ur= | urdi | urib | uryapti | uradi | do'ppos | tepdi | tepib | shapaloq | kaltakla | musht | tepyapti | urishyapti | tarsaki | urmoqda | urgan | savala | tep
kill: o'ldir | o'ldiraman | jonim | ko'maman | o'lasan | so'yaman | bo'g'izla | tirik qo'y | jonimni
threat: qo'rqit | tahdid | shantaj | po'pisa | do'q
break: sindir | buz | tepyapti | urib sin | otyapti | taqillat | gursilla
door: eshik | deraza | qulf | darvoza | balkon | qo'ng'iroq | zina
enter: kirmoqchi | kiryapti | bostirib | kirib | kirdi | oshib
drag: sudra | tort | itar | sochim | turt | majburlab mashina | o'g'irla | tashla | sochimdan
drunk: mast | ichib | ichgan
scared: qo'rq | dahshat | titra | vahima
help: yordam | qutqar | kel | yetib | jo'nat
police: politsiya | militsiya | 112 | 102
now: hozir | ayni | shu payt | hoziroq | yana | hali
coming: kelyapti | keladi | qaytadi | yo'lda | yetib kel | quv | daqiqa | qaytib | kelayapti | kelib qol
hide: yashirin | qoch | hojatxona | shkaf | vanna | bekin | yalangoyoq
quick: tez | iltimos | shoshil | vaqt yo'q | zudlik | tezroq
near: yonimda | qo'shni xona | shu yerda | uyda | xonada | orqamda | oldimda | tashqarida | yonma yon | yotibdi | o'tiribdi | devor | mehmonxona
cantspeak: gapira olmay | gapirolmay | telefon qilolmay | qo'ng'iroq qilolmay | eshit | faqat yoz | gaplasholmay | qo'ng'iroq qilmang | telefon qilmang | ovoz chiqar | gapirib bo'lmaydi | gapirolma | gapira olma | ovozim | yozishib
quiet: yashirincha | sekin | jim | pichir | ko'rpa | yashirib | ovozsiz
phone: telefon | xabar | telegram | sms | yozishma | chat
check: tekshir | o'qiy | qara | kuzat | nazorat | titkila | parol | ko'rib chiq | o'qib
away: dush | yuvin | uxla | chek | chiqib ket | hammom | uyqu | uyg'on | xurrak | do'kon
found: ko'rsa | bilsa | ko'rib qol | bilib qol | o'chir | topib ol | sez
locked: qama | qulfla | qamab | qamal | bekitib | zanjir | qulf
notout: chiqarmay | chiqa olmay | chiqolmay | qo'ymay | ketolmay | ruxsat bermay | qo'yib yubormay | chiqishga | ketishga | chiqarishmay | chiqqani
takeaway: tortib ol | olib qo'y | bermay | yashirib qo'y | olib qol | qaytarmay | qaytarib bermay | musodara
tied: bog'la | arqon | skotch | kishan
neck: bo'yn | bo'g'z | tomog' | bo'yin
choke: bo'g' | siq | qis | bos
breath: nafas | havo
pillow: yostiq | paket | og'z | burn
blood: qon
fracture: sin | singan | yoril | chiqib | sindi
body: qo'l | oyoq | qovurg'a | burun | tish | bilag | yelka | ko'z | qorn | yuz | lab | quloq | jag'
head: bosh | boshim | peshona
faint: hushim | hushdan | behush | ko'z oldim | o'zimdan ket
vomit: qus | ko'ngl | bosh aylan | ayt
burn: kuy | qaynoq | sigaret | dazmol
wound: yara | shish | ko'kar | tik | jarohat | yurolmay | momataloq | yor
hospital: shifoxona | kasalxona | doktor | tez yordam | vrach
die: o'lgim | o'lmoqchi | o'zimni o'ldir | o'lishni | o'z joniga | o'lsam | jonimga qasd | o'lib | o'lim | o'lay
notlive: yashagim | yashashni | yashashdan | hayotdan | charchadim | ma'no | yashash | yasha | uyg'onmas | hayotim | chidolm
selfharm: tomirim | qo'limni kes | o'zimga zarar | bilagim | tilim
pills: dori | tabletka | uyqu dori | zahar | kapsula
jump: sakra | tom | ko'prik | tashla | balkon | poyezd
hang: osib | osaman | arqon | os
goodbye: xayr | alvido | oxirgi | rozi bo'l | xat | kechir | vasiyat
end: tugat | yo'q bo'l | tamom | yakun | qutul
burden: mensiz | yuk= | men bo'lmasam | tug'ilma | keraksiz
touch: ushla | tegin | silab | tegi | paypasla | o'p | quchoqla | shilqim | ko'krag | tegajoq
undress: yechin | yalang'och | kiyim | ichki kiyim | yech
often: har kuni | har kecha | doim | yana | tez tez | har safar | uzluksiz
abuse: yig'la | baqir | och | qiyna | ovqat berma | ko'kargan | chinqir | zo'ravon
follow: kuzat | ergash | izim | ortimdan | orqamdan | taqib | poyla | ketimdan
wait: kut | poyla | eshik oldida | uy oldida | turibdi | ishxona | darvoza oldida | aylan | mashinada | maktab oldida
track: gps | joylashuv | airtag | lokatsiya
calls: qo'ng'iroq qilaver | tinmay | yuzlab | kelaver | bezovta | nomer | telefon qilaver
papers: pasport | hujjat | id karta | viza | karta
debt: qarz | jarima | to'la | uz= | uzguncha | uzish
sexwork: mijoz | fohisha | klub | massaj | badan | bar= | jinsiy xizmat | karaoke
force: majbur | zo'rla | zo'rlab | kuch bilan | zo'r
pay: oylik | maosh | pul berma | haq
trade: sotdi | sotib | odam savdo | aldab | sotil | qul
rape: zo'rla | nomusim | tajovuz | badanim | zo'rlash | nomus | jinsiy | tegib
recent: kecha | bugun | kechasi | ertalab | soat oldin | o'tgan kun | kecha kechqurun | avvalgi kun | soat avval | ikki kun | bugun tong
old: o'tgan yil | yil oldin | bolalig | ilgari | avval | ko'pdan | oy oldin | yillar
wash: yuvin | dush | cho'mil | kiyimim
unwanted: xohlama | istama | qarshilik | rozi emas | yo'q de | roziligim
sex: jinsiy aloqa | yaqinlik | birga yot | prezervativ
age: # yosh | yoshim # | # ga | voyaga
school: sinf | maktab | o'quvchi | litsey | # sinf
secret: aytmang | onamga | otamga | ota onam | sir= | aytma
drink: ich | ichdim | pivo | aroq | choy | sharbat | stakan | ichimlik | kofe
drug: dori sol | qo'sh | narkotik | dori ber | ukol | kukun | nimadir sol | tabletka ber | solib
blackout: eslolmay | eslay olmay | yodimda | xotira | eslama | esla
woke: uyg'on | uyg'onsam | ko'zimni och | o'zimga kel | hushimga
motel: mehmonxona | motel | begona xona | begona uy | notanish xona
limp: qimirla | holsiz | karaxt | bo'shash | madorim | gangi
image: rasm | video | surat | foto | yalang'och | suratga
spread: tarqat | joyla | yubor | chiqar | e'lon | ko'rsat | tarqal | post | tashla
audience: internet | instagram | oila | do'st | guruh | maktab | tanish | hamma | ishxona | qarindosh | kanal
deepfake: deepfake | montaj | sun'iy | fotoshop
money: pul | dollar | to'la | so'm | von=
neg: yo'q | emas | hech | ma
fiction: kino | film | o'yin | kitob | yangilik | qo'shiq | serial | tush= | roman | multfilm
study: imtihon | vazifa | dars | insho | kurs | test
food: ovqat | pishir | sabzi | go'sht | osh | och | to'g'ra | piyoz | meva | palov | qovun | non=
law: qonun | advokat | sud | dalil | ariza | ajrash | jazo
cost: narx | bepul | qancha | pullik
place: qayer | manzil | soat nech | markaz | yaqin | ochiq
ill: shamolla | isitma | bosh og'ri | hayz | allergiya | tish doktor | operatsiya | emla | gripp | yo'tal | tomoq og'ri | angina
figure: kulib | xaxa | zerik | charcha | haha | issiq | uyqum | rosa
sport: futbol | sport | zal | yugur | yiqil | boks | velosiped | kurash
shop: sotib ol | buyurtma | sayohat | samolyot | sovg'a | bozor | chipta | xarid
work: yig'ilish | ish= | smena | suhbat | ishim
pet: it= | mushuk | chivin | kuchuk
thanks: rahmat | salom | assalom | xayrli
ask: qanday | mi= | nima | qachon | mumkinmi | bormi | kerakmi | bo'ladimi
topic: tadqiqot | maqola | targ'ibot | seminar | plakat | so'rov
over: ajrash | yaxshi | o'tib ketdi | tugadi | hal bo'l | endi | tuzal
""",
        "ne": """
partner: श्रीमान | श्रीमती | लोग्ने | प्रेमी | बुढा | पति | प्रेमिका | ब्वाइफ्रेन्ड | सासू | पूर्व | बुढो | केटा साथी | बूढा | केटासाथी | ससुरा
parent: बुबा | बाबा | आमा | सौतेनी | काका | मामा | दाइ | हजुरबुबा | बाउ | झड्केलो | बाबु | दाजु
boss: साहु | मालिक | हाकिम | दलाल | म्यानेजर | शिक्षक | सर= | एजेन्ट | मालिक्नी | रोजगारदाता | सुपरभाइजर | कोच
stranger: मान्छे | कोही | अपरिचित | ऊ= | उसले | छिमेकी | केटा | उनीहरू | पुरुष | चिनजान | उस | त्यो मान्छे | ग्राहक
child: छोरा | छोरी | बच्चा | नानी | बहिनी | भाइ | बालक | बच्ची | भतिज | शिशु | केटाकेटी
weapon: चक्कु | खुकुरी | बन्दुक | पिस्तोल | हथौडा | बन्चरो | लाठी | हतियार | पेट्रोल | एसिड | छुरा | हँसिया | बोतल | रड | तरबार | मट्टितेल
hold: लिएर | समात | देखा | ताक | बोक | निकाल | हल्ला | उज्या | तेर्स्या | लुका | तानेर
stab: घोच | काट | हान | गोली | जला | आगो | रोप | प्रहार
hit: कुट | पिट | हिर्का | लात | थप्पड | मुक्का | चुट | कुटपिट | पिटाइ | झापड | घुस्सा | हात उठा | ठोक
kill: मार | मारिदि | ज्यान | मार्छु | मार्ने | खतम | गाड | सिध्या | हत्या
threat: धम्की | धम्का | डर | ब्ल्याकमेल | तर्सा
break: फुटा | भत्का | तोड | हान | ढक्ढक् | फोड | फाल
door: ढोका | झ्याल | चुकुल | ताला | गेट | बार्दली | घन्टी
enter: पस | छिर | घुस | भित्र | आउन खोज | चढ
drag: घिसा | तान | धकेल | कपाल | लछार | लत्ता | अपहरण | च्याप | पछार | जबर्जस्ती गाडी
drunk: रक्सी | मात | पिए | जाँड
scared: डर | काम | त्रास | भय | आत्ति
help: बचा | मद्दत | सहयोग | गुहार | आउनुस् | आइदि | पठा
police: प्रहरी | पुलिस | 112 | 100
now: अहिले | अब | भर्खर | यतिखेर | फेरि | अझै
coming: आउँदै | आउन लाग | फर्क | आइपुग | आउँछ | बाटो | मिनेट | पछ्या | लखेट | आउने
hide: लुक | भाग | बाथरुम | ट्वाइलेट | दराज | पलङमुनि | शौचालय | खाली खुट्टा
quick: छिटो | चाँडो | तुरुन्त | समय छैन | हतार | आपत
near: छेउ | सँगै | कोठा | घरमा | यहीँ | पछाडि | अगाडि | अर्को कोठा | नजिक | बाहिर | ढोका बाहिर | बैठक | सुतेको
cantspeak: बोल्न | बोल्न सक्दिन | फोन गर्न मिल्दैन | सुन्छ | सुन्ने | लेखेर | फोन नगर | कुरा गर्न सक्दिन | आवाज | फोन उठा | म्यासेज मात्र | टाइप | बोल्न मिल्दैन | कल गर्न | सुनि | बोल्न नसक
quiet: लुकेर | बिस्तारै | चुपचाप | सुटुक्क | सिरक | गोप्य | खुसुक्क
phone: फोन | मोबाइल | म्यासेज | मेसेन्जर | मेसेज | च्याट | इमो | ह्वाट्सएप | कल
check: हेर्छ | जाँच | चेक | पढ | निगरानी | खोल | पासवर्ड | खोतल | हेर्ने
away: नुहा | सुत | निदा | चुरोट | बाहिर ग | घुर | पसल | उठ | ब्युँझ
found: देख्यो | थाहा पा | भेट | देखे | मेटा | देख्छ | चाल पा | डिलिट
locked: थुन | ताला | बन्द | कैद | छेक | थुनि
notout: जान दिँदैन | निस्कन | निस्कन दिँदैन | बाहिर जान | जान दिएन | छोड्दैन | बाहिर | हिँड्न | जान दिएको छैन | पहरा | निकल्न | रोक | जान पाउ
takeaway: खोस | लग | राख | लुका | दिँदैन | जफत | फिर्ता | कब्जा
tied: बाँध | डोरी | टेप | हतकडी
neck: घाँटी | घाटी | गर्धन
choke: थिच | निमोठ | अँठ्या | कस | दबा | न्याक | समा | थुन | निचोर
breath: सास | श्वास
pillow: सिरानी | मुख | नाक | प्लास्टिक | झोला
blood: रगत
fracture: भाँच | फुट | चर्क | झर | मर्क | भाचि
body: हात | खुट्टा | करङ | नाक | दाँत | नाडी | औंला | काँध | आँखा | पेट | अनुहार | कान | ओठ | बङ्गारा | मुख
head: टाउको | निधार
faint: बेहोस | होस | मुर्छा | अँध्यारो | रिंगटा
vomit: बान्ता | उल्टी | वाकवाक | रिंगटा | चक्कर
burn: पोल | उम्ल | चुरोट | डढ | इस्त्री | तातो पानी
wound: घाउ | सुन्नि | टाँका | निलडाम | चोट | हिँड्न सक्दिन | च्याति | दुख | घाइते
hospital: अस्पताल | डाक्टर | एम्बुलेन्स | औषधी
die: मर्न | आत्महत्या | मर्छु | मरौं | मर्ने | मरे | सुसाइड | देहत्याग | मर्नु | मरु
notlive: बाँच्न | बाँच्नु | जिउ | थाक | जीवन | अर्थ छैन | बाच्न | बाँचेर | सकिन | मन छैन | सहन | जिन्दगी
selfharm: हात काट | नसा | आफैलाई | ब्लेड | नाडी काट
pills: औषधि | औषधी | ट्याब्लेट | निद्रा | विष | चक्की | गोली
jump: हाम्फाल | छत | पुल | खोला | फाल हान | नदी | रेल
hang: झुन्डि | पासो | डोरी
goodbye: बिदा | अन्तिम | चिठी | माफ | अलविदा | अर्को जुनी | पत्र
end: सिध्या | हरा | अन्त | सकियो | सक्न | टुंगो
burden: म नभए | बोझ | जन्म | म बिना | म नहुँ
touch: छुन | समात | छो | मुसार | हातपात | यौन | छाती | चुम | अंग | सुम्सुम्या | जिउमा | छुने
undress: फुकाल | नाङ्गो | लुगा | कपडा | नांगो
often: दिनदिनै | सधैं | हरेक | फेरि | रातमा | सधै | प्रत्येक | पटक पटक | जहिले
abuse: रुन | रुँ | चिच्या | भोक | दुर्व्यवहार | यातना | रोए | खान दिँदैन
follow: पछ्या | पछि लाग | पिछा | पछिपछि | पछाडि
wait: पर्ख | कुर | उभि | ढोका अगाडि | घर अगाडि | चियो | गेट | बाहिर बस | घरबाहिर | अफिस अगाडि | स्कुल अगाडि | ढुक
track: जीपीएस | लोकेसन | gps | एयरट्याग
calls: फोन गरिरह | मिस्ड | सयौं | आइरह | नयाँ नम्बर | दिक्क | लगातार | पटक फोन
papers: पासपोर्ट | राहदानी | परिचयपत्र | कागज | भिसा | कार्ड
debt: ऋण | तिर | जरिवाना | पेश्की | दलाली
sexwork: ग्राहक | वेश्या | क्लब | मसाज | बार= | दोहोरी | देह व्यापार | शरीर बेच | क्यासिनो
force: जबरजस्ती | जबर्जस्ती | करकाप | बाध्य | कर गर | बलजफ्ती
pay: तलब | ज्याला | पैसा दिँदैन | तलव
trade: बेच | किन | तस्कर | बेचबिखन | झुक्या | बेचि
rape: बलात्कार | करणी | यौन हिंसा | जबरजस्ती | इज्जत | हातपात | दुष्कर्म | रेप
recent: हिजो | आज | राति | बिहान | अस्ति | घण्टा अघि | भर्खर | घण्टा पहिले | दुई दिन | आजै | साँझ
old: वर्ष अघि | गत वर्ष | पोहोर | सानो छँदा | पहिले | महिना अघि | धेरै पहिले | वर्ष पहिले | बाल्यकाल
wash: नुहा | धो | लुगा फेर
unwanted: मन नहुँ | मानिन | सहमति | इन्कार | हुँदैन भन | चाहन्न | नाइँ | मञ्जुरी | नमान
sex: यौन सम्पर्क | सेक्स | सम्बन्ध | सुत | कन्डम
age: # वर्ष | # बर्ष | #वर्ष | नाबालिग | # साल
school: कक्षा | स्कुल | विद्यार्थी | विद्यालय | # कक्षा | पढ्छु
secret: नभन | आमालाई | बुबालाई | गोप्य | घरमा नभन | अभिभावक | आमाबुबा
drink: पिए | खाए | रक्सी | बियर | चिया | जुस | गिलास | कोक | पिउ | कफी
drug: मिला | हाल | नसा | लागू | सुई | धुलो | लट्ठ | अनौठो | औषधि मिसा | मिसा
blackout: सम्झना | याद छैन | सम्झिन | थाहा भएन | याद | सम्झन | बिर्स
woke: ब्युँझ | बिउँझ | आँखा खुल | होस आ | उठ्दा
motel: होटल | लज | अरूको कोठा | अपरिचित कोठा | मोटेल | गेस्ट हाउस
limp: हल्लाउन | लल्याकलुलुक | कमजोर | शिथिल | लट्ठ | चल्न
image: फोटो | भिडियो | तस्बिर | नाङ्गो | खिच | क्लिप | तस्वीर | स्क्रिनसट
spread: फैला | हाल्दि | पठा | पोस्ट | भाइरल | सार्वजनिक | देखा | हाल्छु | राखिदि | सेयर | छर
audience: फेसबुक | इन्टरनेट | परिवार | साथी | ग्रुप | अफिस | टिकटक | स्कुल | आफन्त | गाउँ | सबै | अनलाइन
deepfake: डीपफेक | एडिट | नक्कली | एआई | एआइ
money: पैसा | रुपैयाँ | लाख | हजार | वन= | डलर
neg: छैन | होइन | भएन | गर्दिन | हुन्न | न=
fiction: फिल्म | नाटक | खेल | समाचार | गीत | सपना | उपन्यास | सिरियल | कथा | गेम | मुभी
study: परीक्षा | गृहकार्य | पढाइ | निबन्ध | कक्षाको | जाँच | होमवर्क
food: पकाउ | तरकारी | खाना | मासु | भोक | भात | फलफूल | सब्जी | मोमो | प्याज | आलु | दाल
law: कानुन | वकिल | अदालत | प्रमाण | मुद्दा | सजाय | सम्बन्धविच्छेद | उजुरी | निवेदन
cost: खर्च | निःशुल्क | कति | शुल्क
place: कहाँ | ठेगाना | कति बजे | केन्द्र | नजिकै | खुल्ला
ill: रुघा | ज्वरो | टाउको दुख | महिनावारी | एलर्जी | अपरेसन | खोप | जचाउ | खोकी | रुघाखोकी | टन्सिल
figure: हाँस | हाहा | गर्मी | अल्छी | निद्रा लाग | भोकले | मर्नु लाग
sport: फुटबल | खेल्दा | जिम | दौड | लड | क्रिकेट | साइकल | चिप्ल
shop: किन्न | अर्डर | यात्रा | हवाई | उपहार | पसल | किनमेल | सामान
work: मिटिङ | काम | अन्तर्वार्ता | ओभरटाइम
pet: कुकुर | बिरालो | लामखुट्टे | साङ्ला
thanks: धन्यवाद | नमस्ते | नमस्कार | हेलो
ask: कसरी | के= | कहिले | सकिन्छ | होला | पर्छ | हुन्छ कि | छ कि
topic: अभियान | अनुसन्धान | लेख | तालिम | जनचेतना | वृत्तचित्र | रोकथाम
over: छुट्टि | ठिक | सकियो | सुरक्षित छु | सम्बन्धविच्छेद | निको | अहिले ठिक
""",
    }
)
"""Stems by idea, by language."""
