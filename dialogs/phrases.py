"""For native readers and developers: the words by which danger and wishes are heard, language by language.

How to read a line: `signal: a | b & c | d ! e` speaks when one of (a, b) and one of (c, d) stand near each other and e does
not stand anywhere. A stem matches the beginning of a word; `=` after it asks for the whole word. Korean, Chinese,
Japanese, Thai, Lao and Khmer are read without spaces; Vietnamese and romanised words without accents.
`HARMLESS` words are blotted out first. Everything but Korean and English waits for a native reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["A_PERSON", "HARMLESS", "PATTERNS", "WISHES"]

PATTERNS: Mapping[str, str] = MappingProxyType(
    {
        "ko": """
weapon: 칼 | 식칼 | 과도 | 흉기 | 망치 | 도끼 | 야구방망이 | 방망이 | 골프채 | 가위 | 송곳 | 총 | 낫 & 들고 | 들이 | 들었 | 들어 | 쥐고 | 꺼냈 | 꺼내 | 겨누 | 겨눴 | 휘둘 | 위협 | 협박 | 찌르 | 찔 | 죽이 | 죽인 | 가지고왔 | 가져왔 | 가지고와 | 가지고서 | 가지고있 | 갖고있 | 갖고와 | 문앞 | 방앞 | 방문앞 | 맞았
weapon: 흉기 | 칼로 | 칼을들
immediate_danger: 살려주 | 살려줘 | 살려달 | 살려여 | 사람살려 | 도와주세요지금 | 도와줘지금
immediate_danger: 도와주 | 도와줘 | 지금 | 방금 | 계속 & 맞고있 | 맞고잇 | 때리고있 | 때리고잇 | 때려요 | 맞는중 | 맞고이써
immediate_danger: 문 | 현관 | 창문 & 부수고 | 부시고 | 부술 | 부셔 | 두드리면서소리 | 따고들어 | 뜯고 | 발로차
immediate_danger: 들어오려고 & 부수 | 부시 | 문 | 억지로 | 지금
immediate_danger: 죽인대 | 죽인다 | 죽이겠 | 죽여버 | 죽인다고 | 죽이려고 | 죽일거 | 죽일것 | 죽일라 | 죽여버린다 ! 시간을 | 시간죽
immediate_danger: 오면 | 돌아오면 | 들어오면 | 집에오면 | 걸리면 | 들키면 & 죽어 | 죽을 | 죽는 | 맞아죽 | 끝장
immediate_danger: 곧 | 금방 | 지금 | 분뒤 | 분후 | 이따 & 집에와 | 집에올 | 들어와 | 도착 | 쫓아오 | 찾아오 | 쫓아와 & 무서 | 죽 | 때리 | 맞 | 숨
immediate_danger: 숨어있 | 숨어잇 | 도망쳐나왔 | 도망치고있 | 도망중
immediate_danger: 강간하려 | 덮치려 | 성폭행하려
immediate_danger: 죽을것같 | 죽을거같 & 맞 | 때리 | 때려 | 남편 | 남친 | 아빠
perpetrator_present: 옆방 | 옆에 | 앞에 | 같이 | 거실에 | 집에 & 있어서 | 있어요 | 있음 | 있어 | 있는데 | 잇음 | 잇어서 & 말못 | 전화못 | 통화못 | 전화x | 전화안 | 통화안 | 소리못 | 말을못 | 말할수없 | 문자만 | 조용히
perpetrator_present: 걔 | 그사람 | 그새끼 | 그놈 | 남편 | 남친 | 아빠 | 가해자 | 그인간 & 옆에있 | 옆에 있 | 씻는중 | 씻고있 | 자는중 | 자고있 | 화장실간 | 담배피러 | 같은방
perpetrator_present: 폰 | 휴대폰 | 핸드폰 | 카톡 | 문자 & 검사 | 뒤져 | 뒤지 | 감시 | 확인하 | 몰래봐 | 몰래보
perpetrator_present: 이거보면 | 이거 들키면 | 들키면 | 보면안 | 걸리면 & 안되는데 | 안돼 | 큰일 | 죽 | 혼나 | 맞
injury: 피 & 안멈 | 안멎 | 멈추지 | 멎지 | 계속나 | 많이나 | 철철 | 흘러 | 흘리 ! 코피만
injury: 팔 | 다리 | 갈비 | 손목 | 코 | 이빨 | 뼈 | 손가락 | 턱 & 부러 | 뿌러 | 금갔 | 골절
injury: 머리 & 맞 | 찢 | 부딪 | 때 & 토 | 어지 | 기절 | 피 | 쓰러 | 정신
injury: 칼에찔 | 칼에베 | 찔렸 | 기절했 | 의식을잃 | 의식잃 | 정신을잃 | 화상 | 눈이안보 | 응급실
injury: 못걷 | 숨을못쉬 | 숨이안쉬 | 숨쉬기힘 & 맞 | 때 | 차 | 밟 | 갈비
strangulation: 목 & 졸려 | 조르 | 졸라 | 졸랐 | 졸렸 | 졸려서기절 | 졸리고 | 졸린뒤 | 눌렀 | 누르 | 눌러 | 움켜 | 감아 | 감았 ! 병목 | 과목
strangulation: 숨 & 못쉬게 | 못쉬도록 | 막았 | 막아
suicide: 죽고싶 | 죽고시퍼 | 죽고십 | 죽어버리고싶 | 죽으려고 | 죽을려고 | 죽을거야 | 죽을래 | 자살 | 자해 | ㅈㅅ | 살기싫 | 살고싶지않 | 살고싶지가 | 사라지고싶 | 없어지고싶 | 끝내고싶 | 다끝낼 | 끝낼래 | 생을마감 | 유서 | 뛰어내리 | 뛰어내릴 | 목매 | 목을매 | 번개탄
suicide: 약 | 수면제 & 모아 | 모았 | 다먹 | 한꺼번에 | 털어넣 | 먹고죽 | 삼켰
suicide: 마지막 & 말 | 인사 | 편지 | 안녕 & 죽 | 끝 | 고마웠 | 미안
suicide: 더이상 | 더는 | 이제그만 & 못살 | 살아갈자신 | 살이유
child_in_danger: 애 | 아이 | 아기 | 애기 | 아들 | 딸 | 동생 & 때려 | 때리 | 때렸 | 맞고 | 맞아 | 던졌 | 학대 | 죽이겠 | 만져 | 만지
child_in_danger: 동생 | 딸 | 언니 | 누나 | 애 | 아이 | 내 & 방에 & 들어갔 | 들어가 | 들어와 | 들어왔 & 또 | 밤에 | 아빠 | 새아빠 | 삼촌 | 오빠 | 할아버지
child_in_danger: 아이 | 애 | 애기 | 딸 | 아들 & 혼자 & 그사람 | 남편 | 그집 | 두고나왔
confined: 갇혀 | 갇혔 | 가둬 | 가뒀 | 가두 | 감금 | 잡아두 | 못나가게
confined: 문 | 밖 & 잠가 | 잠갔 | 잠궈 | 잠궜 | 잠겨 | 잠금 & 못나 | 나갈수 | 나가지 | 밖에서 | 안열 | 가둬 | 놨 | 놔
confined: 폰 | 휴대폰 | 핸드폰 | 여권 | 신분증 & 뺏 | 빼앗 & 못나 | 갇 | 못가 | 집 | 숙소
trafficking: 여권 | 신분증 | 외국인등록증 | 통장 & 가져가 | 가져갔 | 뺏 | 빼앗 | 압수 | 안줘 | 안돌려 | 사장 | 업주
trafficking: 빚 | 선불금 | 마이킹 | 벌금 | 위약금 & 갚을때 | 갚아야 | 갚으라 | 못나 | 못그만 | 물려 | 물린 | 때리 | 2차 | 손님
trafficking: 2차 | 이차 | 손님 | 성매매 | 조건만남 & 강요 | 시켜 | 시킨 | 억지로 | 안나가면 | 안하면 | 보내 | 하래 | 시키
recent_assault_72h: 어제 | 어젯밤 | 어젯 | 오늘 | 아침 | 방금 | 새벽 | 그저께 | 그제 | 엊그제 | 몇시간전 | 시간전 | 이틀전 | 하루전 | 밤에 | 아까 | 사흘전 & 당했 | 당한 | 강간 | 성폭행 | 성추행당 | 억지로 | 강제로 | 덮쳤 | 덮쳐 | 원치않 | 싫다는데 | 싫다고했는데 ! 보이스피싱 | 사기당 | 해킹당 | 사고당
recent_assault_72h: 안씻 | 아직안씻 | 못씻 | 샤워안 | 씻지않 & 당 | 강간 | 어제 | 어젯 | 일이있 | 옷
recent_assault_72h: 사후피임약 & 어제 | 오늘 | 아침 | 시간 | 강제 | 억지
minor_speaker: 중1 | 중2 | 중3 | 고1 | 고2 | 고3 | 초4 | 초5 | 초6 | 초등학생이 | 중학생이 | 고등학생이 | 초등학생인데 | 중학생인데 | 고등학생인데 | 미성년자인데 | 미성년자예 | 미성년자에 | 미성년자라
minor_speaker: 8살 | 9살 | 10살 | 11살 | 12살 | 13살 | 14살 | 15살 | 16살 | 17살 | 18살 | 열두살 | 열세살 | 열네살 | 열다섯살 | 열여섯살 | 열일곱살 & 저 | 전 | 제가 | 나 | 이에요 | 인데 | 예요 | 이고 | 엄마 ! 딸이 | 아들이 | 동생이 | 조카
minor_speaker: 엄마한테 | 아빠한테 | 부모님한테 | 부모님께 & 비밀 | 말하지마 | 말하지말 | 말안하면 | 알리지 | 연락하지 | 안알리
drugged: 술 | 잔 | 음료 | 맥주 | 소주 | 커피 | 마시고 | 마셨 & 기억이없 | 기억없 | 기억이안 | 기억안 | 필름이 | 정신을잃 | 몸이안움 & 깨 | 모텔 | 일어나 | 이상 | 눈떠 | 한잔 | 옷 | 몸
drugged: 물뽕 | 약탄 | 약을탄 | 약을타 | 수면제탄 | 수면제를탄 | 졸피뎀 | 뭔가탄 | 뭘탄 | 무언가탄
drugged: 깨보니 | 눈떠보니 | 일어나보니 | 깨어나니 | 눈을뜨니 & 모텔 | 옷이 | 옷벗 | 낯선 | 모르는 | 벗겨
threat_of_distribution: 영상 | 사진 | 동영상 | 움짤 | 나체 | 알몸 | 캡처 | 몸캠 | 딥페 | 합성 & 뿌린 | 뿌리 | 퍼뜨 | 퍼트 | 유포 | 올린 | 올리겠 | 올릴 | 보낸다 | 보내겠 | 돌린 | 돌리 | 협박 | 공개
threat_of_distribution: 몸캠피싱 | 딥페이크 | 유포협박 | 유포한다
stalking_now: 따라와 | 따라오 | 쫓아와 | 쫓아오 | 미행 & 지금 | 계속 | 뒤에 | 골목 | 집까지 | 무서 | 있어
stalking_now: 집앞 | 문앞 | 현관앞 | 회사앞 | 학교앞 | 창문밖 | 밖에서 | 주차장 & 기다려 | 기다리 | 서있 | 와있 | 지켜보 | 안가고 | 서성 & 전남친 | 전남편 | 전여친 | 스토커 | 그사람 | 그놈 | 걔 | 지금 | 계속 | 무서 | 모르는
stalking_now: 하루에 | 밤마다 | 계속 | 수백 & 통씩 | 번씩 | 전화오 | 전화와 | 연락 & 찾아옴 | 찾아와 | 찾아오 | 따라
stalking_now: 위치추적 | gps | 추적기 | 에어태그 | 지피에스 & 차 | 가방 | 폰 | 달아 | 붙여 | 숨겨 | 심어 | 발견
""",
        "en": """
weapon: knife | gun | hammer | bat= | axe | machete | blade | weapon | scissors | pistol | rifle | razor & has | have | holding | hold | holds | got | with | pull | point | wave | waving | at me | outside | grab | took | swing | threaten | to my
weapon: gonna shoot | going to shoot | will shoot | shoot me | stab me | stab us | stabbed | going to stab | gonna stab | wants to stab
immediate_danger: help me= | save me | please help | help pls | send help | need help & kill | hit | hurt | now | now= | dying | scared | fast | quick | coming | danger
immediate_danger: kill me | kill us | kill my | going to kill | gonna kill | wants to kill | will kill | threatens to kill | threatened to kill ! kill me now lol | boss will kill | mom will kill me if i | killing time
immediate_danger: break | breaking | kick | kicking | bang | banging | smash | smashing & door | window
immediate_danger: be home in | home soon | on his way | on her way | coming back | coming home | almost here | back in & dead | kill | hurt | scared | beat | min | afraid | hit
immediate_danger: being hit | beating me | is hitting me | hitting me | hitting us | attacking me | being beaten | is hurting me | punching me | kicking me | trying to rape | raping me
immediate_danger: ill be dead | i'll be dead | im dead if | i'm dead if | i am dead if & he | she | home | find | see
immediate_danger: hiding | hid & from him | from her | from them | closet | bathroom | scared | he | him
perpetrator_present: next room | right here | beside me | next to me | in the house | with me now | in the room | sleeping next | standing here & cant | can't | cannot | quiet | whisper | call | talk | speak | he | she
perpetrator_present: cant talk | can't talk | cannot talk | cant call | can't call | cannot call | cant speak | can't speak & he | she | they | his | her | room | here
perpetrator_present: check | checks | checking | read | reads | reading | goes through | monitor | monitors | track | tracks | spying on & my phone | my messages | my texts | my chats
perpetrator_present: if he sees | if she sees | if he finds | if she finds | sees this | finds this | he's in the shower | hes in the shower | while he's asleep | while hes asleep | he is asleep
injury: bleed | bleeding | blood & lot | wont stop | won't stop | stop | everywhere | a lot | heavily | from | badly | head | down there
injury: broken | broke | fractured | dislocated & arm | wrist | rib | leg | nose | jaw | finger | bone | hand | ankle
injury: passed out | unconscious | knocked out | fainted | blacked out & hit | head | beat | after | punch | he | she | threw
injury: hit | kicked | banged | head & vomit | throwing up | dizzy | cant see | can't see | blurry
injury: stabbed me | cut me | burned me | burnt me | cant breathe | can't breathe & he | she | ribs | kick | stab | cut | burn | hit
strangulation: chok | strangl | throttl & me= | me | my | him | her | he | she | was | got | until ! choked on | choking on food | choke on
strangulation: neck | throat & grab | squeez | press | hands | hurt | held | around | pin & he | she | his | her | him | they | voice | swallow | breath | my
suicide: kill myself | killing myself | kms= | end my life | end it all | wanna end it | want to end it | want to die | wanna die | wish i was dead | wish i were dead | better off dead | suicid | dont want to live | don't want to live | do not want to live | dont wanna live | no reason to live | cant go on living | can't go on living | take my own life | hurt myself | self harm | cut myself | unalive | jump off | hang myself | not wake up | disappear forever
suicide: goodbye & this is my | last | final | forever | everyone
suicide: pills & saved | have the | took all | take all | swallow | end | enough | whole bottle
child_in_danger: kid | kids | child | children | son= | daughter | baby | brother | sister | little one & hurting | hits | hitting | beat | beats | beating | touch | touches | touching | molest | abus | shak | hurt my | threatens ! hurts my feelings
child_in_danger: sisters room | sister's room | brothers room | brother's room | my room | daughters room | daughter's room & stepdad | step dad | dad= | father | uncle | grandpa | he | again | night
confined: lock | locked | locks & me in | us in | inside | in the room | in a room | in my room | basement | cant get out | can't get out | door | from outside
confined: cant leave | can't leave | cannot leave | wont let me leave | won't let me leave | wont let me out | won't let me out | not allowed to leave | keeps me in | held captive | trapped | not let me go out & house | room | dorm | door | watch | he | she | they | phone | home | here | apartment | guard
confined: took my phone | taken my phone | took my keys | hid my keys & locked | leave | room | cant | can't | out
trafficking: passport | papers | id card | documents | arc= & took | takes | kept | keeps | holds | has | hide | hid | boss | manager | owner | broker | give back
trafficking: debt | owe | owes | fine= | fines | million & pay | passport | work | leave | customers | boss | manager | club | say | says
trafficking: customers | clients | sex | men= | prostitut | bar fine | second round & make me | makes me | make us | force | forced | have to | made me | sell
recent_assault_72h: last night | this morning | yesterday | today | tonight | hours ago | hour ago | just now | two days ago | 2 days ago | day before | the other night | just happened & rape | raped | assault | forced me | forced himself | forced herself | didnt want | didn't want | did not want | touched me | against my will | havent showered | haven't showered | sexually | made me have
recent_assault_72h: was raped | got raped | raped me | been raped | was assaulted & now | ago | today | morning | night | shower | hours | yesterday
recent_assault_72h: havent showered | haven't showered | not showered | have not showered | didnt shower | didn't wash | havent washed | haven't washed & happened | rape | he | night | morning | yet
minor_speaker: im 8 | im 9 | im 10 | im 11 | im 12 | im 13 | im 14 | im 15 | im 16 | im 17 | i'm 8 | i'm 9 | i'm 10 | i'm 11 | i'm 12 | i'm 13 | i'm 14 | i'm 15 | i'm 16 | i'm 17 | i am 8 | i am 9 | i am 10 | i am 11 | i am 12 | i am 13 | i am 14 | i am 15 | i am 16 | i am 17 ! weeks | months | minutes | km
minor_speaker: th grade | middle school | high school | elementary school | minor= | underage & im | i'm | i am | my mom | my mum | dont tell | don't tell
minor_speaker: dont tell | don't tell | do not tell | without telling & my mom | my mum | my dad | my parents | my mother | my father
drugged: spiked | roofie | roofied | drugged me | ghb= | put something in my | slipped something | something in my drink
drugged: drink | drinks | drank | beer | cocktail & remember | memory | blacked out | woke up | nothing | blank & motel | hotel | naked | nothing | clothes | strange | one | dont | don't | cant | bed
drugged: woke up & naked | no clothes | motel | hotel | strange bed | unknown place
threat_of_distribution: nudes | nude | video | videos | pics | photos | pictures | photo | picture | sex tape | deepfake | screenshots & post | leak | share | send | spread | expose | upload | publish | blackmail | threaten | everyone | parents | unless | money
threat_of_distribution: sextort | deepfake | revenge porn | leak my
stalking_now: outside my | outside the | outside our | in front of my | at my door | at my house & ex= | ex | he | she | stalker | now | waiting | man | someone
stalking_now: following me | follows me | chasing me | behind me | tailing me & now | he | she | man | car | home | someone | still | street
stalking_now: tracker | airtag | gps & car | bag | phone | put | found | where i am
stalking_now: knows where i am | watching my house | watching me & he | she | ex | always | now | outside
""",
        "zh-Hans": """
immediate_danger: 救命 | 快救我 | 救救我
immediate_danger: 杀我 | 打死我 | 要杀 | 弄死我 | 杀了我 | 打死
immediate_danger: 正在打 | 一直打我 | 在打我 | 砸门 | 踹门 | 撞门
weapon: 刀 | 枪 | 锤 | 斧 | 棍 & 拿 | 门口 | 威胁 | 指着 | 砍 | 捅
perpetrator_present: 在旁边 | 在身边 | 在隔壁 | 就在这 & 电话 | 说话 | 出声 | 不敢 | 不能
perpetrator_present: 查我手机 | 看我手机 | 翻我手机 | 检查手机 | 监视我
injury: 流血 | 流了好多血 | 出血 | 血止不住 | 骨折 | 断了 | 头很晕 | 昏过去 | 晕倒
strangulation: 掐 | 勒 & 脖 | 喉
suicide: 不想活 | 想死 | 自杀 | 活不下去 | 结束生命 | 轻生
child_in_danger: 孩子 | 女儿 | 儿子 | 宝宝 | 妹妹 | 弟弟 & 打 | 摔 | 摸 | 虐
confined: 锁在 | 锁起来 | 关在 | 关起来 | 出不去 | 不让我出门 | 不让出去
trafficking: 护照 | 证件 & 扣 | 拿走 | 没收 | 收走
trafficking: 还债 | 欠债 | 债 | 客人 & 才能走 | 逼 | 陪 | 打
recent_assault_72h: 昨天 | 昨晚 | 今天 | 早上 | 刚才 | 刚刚 | 前天 & 强奸 | 强暴 | 侵犯 | 性侵
minor_speaker: 10岁 | 11岁 | 12岁 | 13岁 | 14岁 | 15岁 | 16岁 | 17岁 | 初一 | 初二 | 初三 | 高一 | 高二 & 我 | 别告诉 | 妈
drugged: 断片 | 下药 | 迷药 | 被下了药
drugged: 喝 & 不记得 | 没记忆 | 宾馆 | 酒店
threat_of_distribution: 视频 | 照片 | 裸照 | 私密 & 发 | 传 | 曝光 | 公开 | 威胁
stalking_now: 楼下 | 门口 | 家外 & 前男友 | 前夫 | 前任 | 跟踪 | 等
stalking_now: 跟踪我 | 跟着我 | 一直跟
""",
        "ja": """
immediate_danger: 助けて | たすけて | 殺される | 殺すって | 殺すと言
immediate_danger: ドア | 玄関 | 窓 & 叩いて | たたいて | 壊 | 蹴 | 入ってくる
immediate_danger: 殴られて | 殴られ続け | 今殴 | 暴れて
weapon: 包丁 | ナイフ | 刃物 | 銃 | ハンマー | バット & 持っ | 持ち | 向け | 出し | 脅
perpetrator_present: 隣に | となりに | そばに | 横に & いる | います & 声 | 話せ | 電話
perpetrator_present: スマホ | 携帯 | ライン & 見られ | チェック | 監視
injury: 血が止ま | 血が出て | 出血 | 骨折 | 骨が折 | 折れた | 意識がな | 気を失
strangulation: 首 & 絞め | しめ | 締め | 押さえ
suicide: 死にたい | 自殺 | 消えたい | 生きていたくない | 生きるのがつら | 薬ためて
child_in_danger: 子ども | 子供 | 娘 | 息子 | 妹 | 弟 & 手をあげ | 殴 | 叩 | 蹴 | 触
confined: 閉じ込め | 監禁 | 出られない | 外に出して
trafficking: パスポート | 旅券 & 取られ | 取り上げ | 返して
trafficking: 借金 & 返すまで | 帰れない | 客
recent_assault_72h: 昨日 | 昨夜 | 今朝 | さっき | 今日 | おととい | 夜 & 無理やり | レイプ | 強姦 | 襲われ | 性的
minor_speaker: 中1 | 中2 | 中3 | 高1 | 高2 | 高3 | 小5 | 小6 | 中学生 | 小学生 | 高校生 & です | 親 | 言わないで
drugged: 飲ん | 一杯 | お酒 & 記憶 & ない | ホテル | なくて
drugged: 薬を盛 | 睡眠薬を入れ
threat_of_distribution: 動画 | 写真 | 画像 & ばらまく | 晒す | さらす | 拡散 | 流す | 脅
stalking_now: 家の前 | 外に | 玄関の前 | 後ろ & 元カレ | 元夫 | ストーカー | つけ | 待 & 今 | います | いる
""",
        "vi": """
immediate_danger: cuu toi | cuu em | cuu voi | cuu minh | cuu chi
immediate_danger: giet em | giet toi | giet chi | giet minh | doi giet | se giet
immediate_danger: dang danh | pha cua | dap cua
weapon: dao | sung | bua | riu & cam | dang | do | ke | doa | dam
perpetrator_present: o nha | ben canh | o day | phong ben & ko noi | khong noi | k noi | ko goi | khong goi | khong dam
perpetrator_present: kiem tra | check & dt | dien thoai | may
injury: mau & chay | khong cam | ko cam | nhieu
injury: gay tay | gay xuong | bat tinh | ngat xiu
strangulation: bop co | siet co | that co
suicide: khong muon song | ko muon song | muon chet | tu tu | tu sat | chet cho xong
child_in_danger: con em | con toi | con gai | con trai | dua nho | em be & danh | so mo | hanh ha
confined: khoa cua | nhot | khong cho ra | ko cho ra | khong ra duoc
trafficking: ho chieu | giay to | passport & giu | lay | chu
trafficking: tiep khach | tra no & bat | ep | phai
recent_assault_72h: toi qua | hom qua | sang nay | hom nay | vua & hiep | cuong | xam hai
minor_speaker: 12 tuoi | 13 tuoi | 14 tuoi | 15 tuoi | 16 tuoi | 17 tuoi | lop 6 | lop 7 | lop 8 | lop 9 & em | minh | toi | con
minor_speaker: dung noi & me | bo | ba ma | cha
drugged: uong & khong nho | ko nho | bo thuoc
threat_of_distribution: clip | video | anh nong | hinh & tung | phat tan | dang len | doa
stalking_now: nguoi yeu cu | chong cu | ban trai cu | theo doi & truoc nha | dung truoc | ngoai cua | bam theo | dang
""",
        "fil": """
immediate_danger: tulong | saklolo | tulungan & papatayin | patayin | ako | po | niya
immediate_danger: papatayin | sinasaktan ako | binubugbog
weapon: kutsilyo | baril | itak | martilyo | patalim & hawak | may | dala | tinutok
perpetrator_present: tabi ko | nandito sya | nandito siya | kabilang kwarto & di | hindi | tawag | salita
perpetrator_present: tsine-check | chinecheck | tsine check | binabasa & cp | phone | cellphone
injury: dugo | dumudugo | bali | nabali | nahimatay & daming | ayaw | tumigil | ko | kamay | braso | ulo
strangulation: sinakal | sakal | sinasakal
suicide: ayoko na mabuhay | ayaw ko na mabuhay | magpakamatay | gusto ko na mamatay | tatapusin ko na | wakasan
child_in_danger: anak ko | mga anak | kapatid ko & sinasaktan | sinaktan | binubugbog | hinihipuan
confined: kinulong | ikinulong | nakakulong | nakakandado
trafficking: passport & kinuha | hawak | manager | amo
trafficking: utang | bar fine | customer & pinipilit | pilit | bayad | kami
recent_assault_72h: kagabi | kahapon | kanina | ngayong umaga & rape | ginahasa | pinilit | hinalay
minor_speaker: 12 | 13 | 14 | 15 | 16 | 17 & pa lang | taong gulang
minor_speaker: wag | huwag & sabihin & mama | papa | nanay | tatay | magulang
drugged: baso | inom | uminom | alak & maalala | wala na
threat_of_distribution: ikakalat | ikalat | ipo post | ipopost | i-post & video | picture | litrato
stalking_now: labas ng bahay | sinusundan | nag aabang | nakaabang & ex | ngayon | ako
""",
        "th": """
immediate_danger: ช่วยด้วย | ช่วยฉันด้วย | ช่วยหนูด้วย
immediate_danger: ฆ่าหนู | ฆ่าฉัน | จะฆ่า | พังประตู | กำลังตี
weapon: มีด | ปืน | ค้อน | ขวาน & ถือ | จ่อ | ขู่ | อยู่
perpetrator_present: ข้างๆ | ข้าง | อยู่ด้วย & พูดไม่ได้ | โทรไม่ได้ | คุยไม่ได้
perpetrator_present: เช็ค | ดู & โทสับ | โทรศัพท์ | มือถือ
injury: เลือด & ไหล | ไม่หยุด | เยอะ
injury: แขนหัก | ขาหัก | กระดูกหัก | หมดสติ
strangulation: บีบคอ | รัดคอ
suicide: ไม่อยากอยู่ | อยากตาย | ฆ่าตัวตาย | ไม่อยากมีชีวิต
child_in_danger: ลูก | น้อง & ตี | ทำร้าย | จับ
confined: ล็อคห้อง | ขัง | ออกไม่ได้ | ไม่ให้ออก
trafficking: พาสปอร์ต | หนังสือเดินทาง & ยึด | เอาไป
trafficking: ใช้หนี้ | นอนกับแขก | รับแขก
recent_assault_72h: เมื่อคืน | เมื่อวาน | เมื่อเช้า | วันนี้ & ข่มขืน | บังคับ | ล่วงละเมิด
minor_speaker: อายุ12 | อายุ13 | อายุ14 | อายุ15 | อายุ16 | อายุ17 | อย่าบอกแม่ | อย่าบอกพ่อ
drugged: แก้ว | ดื่ม | กิน & จำอะไรไม่ได้ | จำไม่ได้ | วางยา
threat_of_distribution: คลิป | รูป | วิดีโอ & ปล่อย | แชร์ | โพสต์ | ขู่
stalking_now: แฟนเก่า | ผัวเก่า | สะกดรอย | ตามมา & หน้าห้อง | หน้าบ้าน | ตอนนี้ | ยืน
""",
        "lo": """
immediate_danger: ຊ່ວຍແດ່ | ຊ່ວຍຂ້ອຍແດ່ | ຈະຂ້າ | ຂ້າຂ້ອຍ
weapon: ມີດ | ປືນ | ຄ້ອນ & ຖື | ຂູ່ | ຢູ່
perpetrator_present: ຢູ່ຂ້າງ | ຢູ່ນີ້ & ເວົ້າບໍ່ໄດ້ | ໂທບໍ່ໄດ້
perpetrator_present: ກວດໂທລະສັບ | ເບິ່ງໂທລະສັບ
injury: ເລືອດ & ບໍ່ຢຸດ | ໄຫຼ
injury: ແຂນຫັກ | ກະດູກຫັກ | ໝົດສະຕິ
strangulation: ບີບຄໍ | ຮັດຄໍ
suicide: ບໍ່ຢາກມີຊີວິດ | ຢາກຕາຍ | ຂ້າຕົວຕາຍ
child_in_danger: ລູກ & ຕີ | ທຳຮ້າຍ
confined: ລັອກ | ຂັງ | ອອກບໍ່ໄດ້
trafficking: ພາສປອດ | ໜັງສືຜ່ານແດນ & ຍຶດ | ເອົາໄປ
trafficking: ເປັນໜີ້ & ຍຶດ | ແຂກ | ບັງຄັບ
recent_assault_72h: ຄືນວານ | ມື້ວານ | ມື້ນີ້ | ເຊົ້ານີ້ & ຂົ່ມຂືນ | ບັງຄັບ
minor_speaker: ອາຍຸ12 | ອາຍຸ13 | ອາຍຸ14 | ອາຍຸ15 | ອາຍຸ16 | ອາຍຸ17 | ຢ່າບອກແມ່ | ຢ່າບອກພໍ່
drugged: ຈອກ | ກິນ | ດື່ມ & ຈື່ຫຍັງບໍ່ໄດ້ | ຈື່ບໍ່ໄດ້
threat_of_distribution: ວິດີໂອ | ຄລິບ | ຮູບ & ປ່ອຍ | ຂູ່ | ໂພສ
stalking_now: ໜ້າບ້ານ | ຕາມຂ້ອຍ & ລໍຖ້າ | ຕອນນີ້ | ຢືນ
""",
        "km": """
immediate_danger: ជួយខ្ញុំផង | ជួយផង | សម្លាប់ខ្ញុំ | ចង់សម្លាប់
weapon: កាំបិត | កាំភ្លើង | ញញួរ | ពូថៅ & កាន់ | គំរាម | យក
perpetrator_present: នៅក្បែរ | នៅជិត | នៅទីនេះ & និយាយមិនបាន | ហៅមិនបាន
perpetrator_present: ឆែកទូរស័ព្ទ | មើលទូរស័ព្ទ | ពិនិត្យទូរស័ព្ទ
injury: ឈាម & ហូរ | មិនឈប់ | ច្រើន
injury: បាក់ដៃ | បាក់ជើង | បាក់ឆ្អឹង
strangulation: ច្របាច់ក | រឹតក
suicide: មិនចង់រស់ | ចង់ស្លាប់ | សម្លាប់ខ្លួន
child_in_danger: កូន & វាយ | ធ្វើបាប
confined: ចាក់សោ | ចេញមិនបាន | ឃុំខ្ញុំ | បង្ខាំង
trafficking: លិខិតឆ្លងដែន | ប៉ាស្ព័រ & យក | ដក
trafficking: ជំពាក់លុយ | ជំពាក់ & ថៅកែ | ភ្ញៀវ | បង្ខំ
recent_assault_72h: យប់មិញ | ម្សិលមិញ | ព្រឹកនេះ | ថ្ងៃនេះ & រំលោភ | បង្ខំ
minor_speaker: អាយុ១២ | អាយុ១៣ | អាយុ១៤ | អាយុ១៥ | អាយុ១៦ | អាយុ១៧ | អាយុ12 | អាយុ13 | អាយុ14 | អាយុ15 | អាយុ16 | អាយុ17 | កុំប្រាប់ម្តាយ | កុំប្រាប់ម៉ាក់
drugged: ផឹក | កែវ & ចាំអ្វីមិនបាន | ចាំមិនបាន
threat_of_distribution: វីដេអូ | រូប & បង្ហោះ | ផ្សាយ | គំរាម
stalking_now: មុខផ្ទះ | តាមខ្ញុំ & រង់ចាំ | ឥឡូវ | ឈរ
""",
        "mn": """
immediate_danger: туслаарай | аврааарай | аврах | тусал & алах | намайг | одоо | хурдан
immediate_danger: туслаарай | алах гэж | ална гэ | намайг алах | зодож байна | хаалга эвдэ
weapon: хутга | буу | алх | сүх & барь | бари | заа | сүрдүүл
perpetrator_present: хажууд | дэргэд & ярьж чад | залгаж чад
perpetrator_present: утас & шалга | үзэ
injury: цус & зогсо | их | гоож
injury: гар хугар | хөл хугар | яс хугар | ухаан алд
strangulation: хоолой & боо | базсан | шахсан
suicide: амьдармааргүй | үхмээр | амиа хорло | үхэхийг хүс
child_in_danger: хүүхэд | охин | хүү & зодо | цохи | гар хүрэх
confined: түгж | хорьсон | гарч чадахгүй | гаргахгүй
trafficking: паспорт | бичиг баримт & ав | хураа
trafficking: өртэй | өр & явуулахгүй | төл | үйлчлүүлэг
recent_assault_72h: өчигдөр | өнөөдөр | шөнө | өглөө & хүчинд | хүчирхийл | албадсан
minor_speaker: 12 настай | 13 настай | 14 настай | 15 настай | 16 настай | 17 настай & би | ээж
minor_speaker: ээжид | аавд & хэлж болохгүй | битгий хэл
drugged: уугаад | аяга | архи & санахгүй
threat_of_distribution: бичлэг | зураг | видео & тараана | тарааж | дарамтал | сүрдүүл
stalking_now: найз залуу | нөхөр | хүн & гадаа | хаалганы | араас & хүлээ | дага
""",
        "ru": """
immediate_danger: помогите | спасите | помоги & убьет | убьёт | убивает | прямо | сейчас | щас | быстрее | он | бьет
immediate_danger: убьет меня | убьёт меня | он меня убьет | он меня убьёт | хочет убить | угрожает убить | меня бьют | бьет меня | избивает
immediate_danger: выламывает | ломает | ломится & двер | окно
weapon: нож | ножом | топор | молот | пистолет | ружь & стоит | держит | угрож | с ножом | взял | достал | напал
perpetrator_present: рядом | в соседней комнате | за стеной & говорить не | не могу говорить | не могу звонить | позвонить не | тихо
perpetrator_present: проверяет | читает | следит & телефон | сообщения | переписк
injury: кровь | крови & не останавл | много | идет | течет
injury: сломал | сломана | перелом | сознание & руку | рука | ногу | ребр | потеря
strangulation: душил | душит | задушить | за горло | сжал горло
suicide: не хочу жить | не хочу больше жить | хочу умереть | покончить с собой | покончу | убью себя | самоубий | суицид | таблетки уже
child_in_danger: ребенк | ребёнк | детей | дочь | дочк | сын & бьет | бьёт | ударил | трогает | избивает
confined: запер | заперта | заперт | не выпускает | взаперти | не могу выйти
trafficking: паспорт | документы & забрал | забрали | отобрал | держит
trafficking: долг & отработа | не отпус | клиент
recent_assault_72h: вчера | ночью | сегодня | утром | только что & изнасил | насил | заставил | надругал
minor_speaker: мне 12 | мне 13 | мне 14 | мне 15 | мне 16 | мне 17
minor_speaker: маме | родителям | папе & не говорите | не говори
drugged: выпила | выпил | бокал | напит & провал | не помню | очнул | подсыпал
drugged: подсыпал | подмешал
threat_of_distribution: видео | фото | интим & слить | слив | выложит | разосл | опублик | грозит
stalking_now: бывший | муж | преслед & под окн | у двер | под дверью | идет за мной | сейчас | ждет
""",
        "uz": """
immediate_danger: yordam bering | yordam | qutqaring | ёрдам беринг | ёрдам | қутқаринг & o'ldir | ўлдир | tez | ur | meni | мени
immediate_danger: o'ldiradi | o'ldirmoqchi | ўлдиради | уряпти | urayapti meni
weapon: pichoq | to'pponcha | bolta | пичоқ & qo'lida | bor | bilan | қўлида
perpetrator_present: yonimda | yonida | ёнимда & gapira olmay | gapirolmay | гапира
perpetrator_present: telefonimni & tekshir | ko'r
injury: qon & to'xtama | ketyapti | oqyapti
injury: qo'lim sin | oyog'im sin | hushimdan ketdim
strangulation: bo'g'di | bo'g'moqda | bo'g'ib | бўғди
suicide: yashagim kelmay | o'lgim kel | o'zimni o'ldir | яшагим келмай
child_in_danger: bola | qizim | o'g'lim & uryapti | ur | tegin
confined: qulflab | qamab | chiqolmay | chiqarmay
trafficking: pasport & olib | tortib | bermay
trafficking: qarz & to'la | ishla | mijoz
recent_assault_72h: kecha | bugun | tunda | ertalab & zo'rla | majburla
minor_speaker: 12 yosh | 13 yosh | 14 yosh | 15 yosh | 16 yosh | 17 yosh
minor_speaker: onamga | otamga & aytmang
drugged: ichdim | ichgan & eslolmay | eslamay
threat_of_distribution: video | rasm & tarqat | qo'rqit
stalking_now: sobiq | erim | kuzat & eshik oldida | orqamdan | hozir
""",
        "ne": """
immediate_danger: बचाउनुस् | बचाउनुहोस् | मलाई बचाउ | मार्छ | मार्न खोज्
weapon: चक्कु | खुकुरी | बन्दुक | हतियार & हात | देखा | लिए | छ
perpetrator_present: छेउमै | छेउमा | सँगै & बोल्न मिल्दैन | बोल्न सक्दिन | फोन गर्न
perpetrator_present: फोन & चेक | जाँच
injury: रगत & रोकि | बग | धेरै
injury: हात भाँचि | खुट्टा भाँचि | बेहोस
strangulation: घाँटी & थिच | निमोठ | अँठ्या
suicide: बाँच्न मन छैन | मर्न मन | आत्महत्या | मर्छु
child_in_danger: बच्चा | छोरा | छोरी & कुट | पिट | छुन
confined: थुनेको | थुने | निस्कन सक्दिन | ताल्चा लगा
trafficking: पासपोर्ट | राहदानी & लियो | लिए | खोस
trafficking: ऋण & तिर्न | ग्राहक
recent_assault_72h: हिजो | आज | राति | बिहान & बलात्कार | जबरजस्ती
minor_speaker: १२ वर्ष | १३ वर्ष | १४ वर्ष | १५ वर्ष | १६ वर्ष | १७ वर्ष | 15 वर्ष | 14 वर्ष
minor_speaker: आमालाई | बुवालाई & नभन्नु
drugged: गिलास | पिए & याद छैन | सम्झना छैन
threat_of_distribution: भिडियो | फोटो & भाइरल | धम्क | राख्
stalking_now: घर बाहिर | पछ्या | ढोका बाहिर & पर्खि | अहिले | उभि
""",
        "roman": """
immediate_danger: salryeojuseyo | sallyeojuseyo | salyeojuseyo | sallyeo juseyo | dowajuseyo | dowa juseyo
immediate_danger: jiu ming | jiuming | tasukete | koroserareru | pomogite | spasite | tuslaarai | chuay duay | chuay duai | suay dae | chuoy phong
immediate_danger: malai bachau | bachau & usle | marcha | marchha | malai
weapon: chakku | khukuri | nozh | hutga | kal & haat | cha= | chha | s nozhom | barij | deulgo
weapon: chakku cha | haat ma chakku | nozhom
perpetrator_present: phone check garcha | mobile check garcha | utas shalgad | proveryaet telefon
strangulation: ghanti thich | ghati thich | dushil menya | mok joll
suicide: jugo sip | marna man | ne hochu zhit | shinitai
child_in_danger: bacha lai | bachcha lai | chora lai | chori lai & kutcha | kut | pit
trafficking: passport liyo | passport khos | rin tirnu
recent_assault_72h: hijo | aaja | rati & balatkar
drugged: ek glass | khaye & yaad chaina | yad chaina
threat_of_distribution: video viral | viral garchu
""",
    }
)

HARMLESS: Mapping[str, str] = MappingProxyType(
    {
        "ko": """
칼국수
칼퇴
칼같이
칼답
칼로리
칼슘
칼질배우
총각
총무
총점
배고파죽
배불러죽
졸려죽
더워죽
추워죽
웃겨죽
심심해죽
힘들어죽겠
피곤해죽
좋아죽
보고싶어죽
귀여워죽
피곤
커피
피자
피부
피아노
피시방
목요일
목걸이
목감기
과목
목표
목욕
사진찍으러
가위바위보
폰케이스
스토킹예방교육
자살예방교육
드라마에서
영화에서
소설에서
게임에서
""",
        "en": """
knife shop
kitchen knife set
butter knife
killing time
kill time
killing it
dressed to kill
killer deal
could kill for
my boss will kill me
mom will kill me
dying to see
dying of laughter
dying laughing
starving to death
bored to death
shoot a video
photo shoot
shoot hoops
in the movie
in the film
in the game
in a game
baseball bat practice
nail gun
glue gun
jump off point
post office
bleeding heart
broken phone
broken heart
heart is broken
help with homework
help with my homework
help me with my homework
""",
        "ja": "死ぬほど\n死にそうに面白\n",
        "zh-Hans": "笑死\n饿死\n累死\n热死\n想死你\n",
    }
)

# A short message that asks for a person in other words. Only this wish is heard so freely: it takes nothing away.
A_PERSON: Mapping[str, str] = MappingProxyType(
    {
        "ko": "상담원 | 상담사 | 상담선생님 | 선생님 | 사람 | 누구랑 | 누군가 & 얘기하고 | 이야기하고 | 얘기할 | 이야기할 | 말하고싶 | 연결 | 불러 | 통화하고 | 상담받고 | 상담하고",
        "en": "someone | somebody | person | human | counselor | counsellor & talk | speak | chat | connect",
    }
)

WISHES: Mapping[str, str] = MappingProxyType(
    {
        "emergency": """
help | help! | help me | please help | please help me | emergency | sos | police | 112 | 119 | 911 | danger | i need help | call the police
도와주세요 | 도와줘 | 도와줘요 | 도움 | 긴급 | 위험해요 | 위험해 | 경찰 | 신고 | 경찰 불러주세요 | 살려주세요 | 살려줘
救命 | 帮帮我 | 报警 | 紧急 | cứu | cứu tôi với | khẩn cấp | cảnh sát | tulong | saklolo | pulis | emerhensiya
ជួយផង | ជួយ | ប៉ូលិស | тусламж | туслаарай | цагдаа | помогите | помощь | полиция | срочно
助けて | たすけて | 警察 | 緊急 | ช่วยด้วย | ตำรวจ | ฉุกเฉิน | ຊ່ວຍແດ່ | ຕຳຫຼວດ | yordam | yordam bering | politsiya | मद्दत | मद्दत गर्नुस् | प्रहरी | गुहार
dowajuseyo | salryeojuseyo | jiuming | jiu ming | tasukete | pomogite | chuay duay | bachau
""",
        "leave": """
leave | exit | quit | close | leave quickly | bye | stop | get me out
나가기 | 나갈래 | 나갈래요 | 나가고 싶어요 | 그만 | 그만할래요 | 그만하고 싶어요 | 닫기 | 끄기 | 종료 | 바로 나가기 | 나가 | 그만둘래요
退出 | 离开 | 关闭 | thoát | rời đi | umalis | isara | ចាកចេញ | បិទ | гарах | хаах | выйти | выход | закрыть | 終了 | 出る | 閉じる | ออก | ปิด | ອອກ | ປິດ | chiqish | yopish | बाहिर | बन्द
""",
        "person": """
person | a person | human | counselor | counsellor | talk to a person | talk with a person | i want to talk to someone | i want to talk to a person | talk to someone | real person | can i talk to someone | agent
상담원 | 상담사 | 상담 | 사람 | 상담원 연결 | 상담원이랑 얘기 | 상담원과 이야기 | 상담원과 이야기하기 | 사람이랑 얘기 | 사람이랑 얘기하고 싶어요 | 사람과 이야기하고 싶어요 | 상담받고 싶어요 | 상담하고 싶어요 | 누구랑 얘기하고 싶어요 | 선생님이랑 얘기하고 싶어요 | 사람 불러주세요 | 상담원 불러주세요
咨询员 | 人工 | 我想和人说话 | tư vấn viên | nói chuyện với người | tagapayo | kausap | អ្នកប្រឹក្សា | зөвлөгч | хүнтэй ярих | консультант | человек | 相談員 | 人と話したい | ผู้ให้คำปรึกษา | คุยกับคน | ຜູ້ໃຫ້ຄຳປຶກສາ | maslahatchi | परामर्शदाता
""",
        "forget": """
forget me | delete everything | delete | delete my data | erase | erase everything | forget | delete all
잊어줘 | 잊어주세요 | 지워줘 | 지워주세요 | 다 지워줘 | 다 지워주세요 | 모두 지워주세요 | 삭제 | 삭제해줘 | 전부 삭제 | 지우고 잊어 주기
删除 | 忘记我 | xóa | xóa hết | burahin | kalimutan | លុប | устгах | мартах | удалить | забыть | 削除 | 消して | ลบ | ລຶບ | o'chirish | मेटाउनुस्
""",
        "language": """
language | change language | languages | english please
언어 | 언어 바꾸기 | 말 바꾸기 | 语言 | ngôn ngữ | wika | ភាសា | хэл | язык | 言語 | ภาษา | ພາສາ | til | भाषा
""",
        "easy_words": """
easy words | easy | simple words | easier
쉬운 말 | 쉬운 말로 | 쉽게 | 쉽게 말해줘 | 쉽게 말해주세요 | 어려워요
""",
        "what_is_kept": """
what is kept | what do you keep | privacy | what is saved
무엇이 남나요 | 뭐가 남아요 | 개인정보 | 기록이 남나요 | 비밀이에요? | 저장되나요
""",
    }
)
