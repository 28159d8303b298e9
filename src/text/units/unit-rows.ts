/**
 * Every unit we know, one a line: `spellings | factor | powers | prefixes | how`.
 *
 * Powers are of SI bases (BIPM, The International System of Units, 9th edition) and of names of our own; `:x` is a flavour.
 * Prefixes apply to every spelling, Chinese ones (毫 微 千 …) to Chinese spellings. Customary factors are those of GB 3102-1993.
 * `!` after a spelling forbids the characters that would make it another word: 升级 holds no litre.
 * How: `unsure` means that several lines share a spelling and only what is measured can tell which;
 * `exact` that wrong letter case is never read as it; `below` that it is a unit after a fraction bar only.
 * `+x` as factor is an offset too: ℃ and ℉ have their own zero.
 */
export const unitRows = `
m,米!饭粒粉,公尺 | 1 | m | nμmcdk
公分 | 0.01 | m
公里 | 1000 | m
百公里 | 1e5 | m
μ,µ | 1e-6 | m | | exact
Å,埃 | 1e-10 | m
英寸,inch | 0.0254 | m
英尺,ft | 0.3048 | m
mil,密耳 | 2.54e-5 | m
丝!网杆束绸状印氨素 | 1e-5 | m | | unsure
丝!网杆束绸状印氨素 | 1 | piece | | unsure
道!路岔次德 | 1e-5 | m | | unsure
道!路岔次德 | 1 | piece | | unsure
亩 | 666.6666666666666 | m2
公顷,hm2,ha | 10000 | m2
平米,㎡,平方!根度程向 | 1 | m2
L,l,升!级高至到温降华压限程幅值华 | 0.001 | m3 | μmdk
立方!体根,方!法案面式向便形程差位针位块,㎥ | 1 | m3
cc | 1e-6 | m3
G/CM3,G/cm3,G/CM³ | 1000 | kg m-3 | | exact
Nm3,Nm³,标方,标立方,标准立方米,标准立方,标立方米 | 1 | m3:normal
kg,千克,公斤,KG,Kg | 1 | kg
kg,千克,公斤,KG,Kg | 9.80665 | kg m s-2
kg,千克,公斤,KG,Kg | 98066.5 | kg m-1 s-2
g,克!服隆拉劳氏莱 | 0.001 | kg | nμm
g | 9.80665 | m s-2
kgce,公斤标煤,千克标煤,公斤标准煤,千克标准煤,kg标煤,kg标准煤 | 1 | kg:coal
tce,吨标煤,吨标准煤 | 1000 | kg:coal
斤 | 0.5 | kg
t,吨!位级 | 1000 | kg
t,吨!位级 | 9806.65 | kg m s-2
T | 1000 | kg | | unsure
磅,lb | 0.45359237 | kg
s,秒!杀级,sec | 1 | s | nμm
min,分钟,mins | 60 | s
分!子析布散解离别辨类层级公部支配期歧段离 | 60 | s | | below
h,小时,个小时,hr,hrs,个钟头 | 3600 | s
时!间效代候段序限 | 3600 | s | | below
d,天!然线津猫花平空窗,day,days,昼夜 | 86400 | s
日!本常均照夜报产用化 | 86400 | s
周!期边长转向围,星期 | 604800 | s
个月,月!份度产均饼 | 2629800 | s
年!产度均限代龄轻检会报初底末利销处营 | 31557600 | s
a | 31557600 | s | | below
yr,year,years | 31557600 | s
Ma | 0.001 | A | | unsure
Ma | 31557600000000 | s | | unsure
Ga | 31557600000000000 | s | | exact
A,安!全装徽排防,安培 | 1 | A | nμmk
V,伏!安特,伏特 | 1 | V | nμmk
MV,兆伏 | 1e6 | V | | exact
v | 1 | V | | exact
VDC,Vdc,V DC | 1 | V:DC | | exact
VAC,Vac,V AC | 1 | V:AC | | exact
Ω,ohm,欧!洲盟元美姆,欧姆 | 1 | V A-1 | μmkMG
S | 1 | V-1 A | | unsure
S | 1 | s | | unsure
西门子 | 1 | V-1 A | mμ
S/cm | 100 | V-1 A m-1 | mμ | exact
S/m | 1 | V-1 A m-1 | mμ | exact
mS | 1e-3 | V-1 A | | exact
μS,µS,uS | 1e-6 | V-1 A | | exact
pC | 1e-12 | A s | | exact
nC | 1e-9 | A s | | exact
μC,uC | 1e-6 | A s | | exact
C | 1 | C-rate | | unsure
C | +273.15 | K | | unsure
F,法拉 | 1 | V-1 A s | pnμm | exact
F | 1 | V-1 A s | | unsure
F | +255.3722222222222 | K | | unsure
H,亨利 | 1 | V A-1 s | nμm | exact
H | 1 | V A-1 s | | unsure
H | 3600 | s | | unsure
Oe,奥斯特 | 79.57747154594767 | A m-1 | k
GOe | 7.957747154594767e-3 | J m-3 | kM
T,特斯拉 | 1 | V s m-2 | mμ | exact
T | 1 | V s m-2 | | unsure
Gs,高斯 | 1e-4 | V s m-2
W,瓦!斯楞片,瓦特 | 1 | W | nμmkMG
w | 1 | W | | unsure
Wp | 1 | W:peak | kMG
VA,伏安 | 1 | W:apparent | kM
var | 1 | W:reactive | kM
马力 | 735.49875 | W
RT,冷吨 | 3516.8528420667 | W | | exact
hp,HP | 745.6998715822702 | W | | exact
J,焦!化炉距煤点虑,焦耳 | 1 | J | nμmkMG
Wh,瓦时,瓦小时,瓦·时 | 3600 | J | mkMG
度电 | 3.6e6 | J
度/吨 | 3600 | J kg-1
度/公斤,度/千克 | 3.6e6 | J kg-1
度/立方米,度/方 | 3.6e6 | J m-3
度/平方米,度/平米 | 3.6e6 | J m-2
cal,卡!车片口扣尺盘爪 | 4.1868 | J | k
大卡 | 4186.8 | J
eV,电子伏特 | 1.602176634e-19 | J | mkMG
Ah,安时,安·时 | 3600 | A s | mk
N,牛!肉奶皮头角油羊仔,牛顿 | 1 | N | μmckM
Nm,牛米,牛·米,N·M,N.M | 1 | J | mk | exact
NM | 1 | J | | unsure
NM | 1e-9 | m | | unsure
kgf,公斤力,千克力 | 9.80665 | N
tf,吨力 | 9806.65 | N
Pa,帕!金,帕斯卡 | 1 | Pa | hkMG
MPaG,MPag,MPa(G),MPa(g),MPa(表压),MPa(表) | 1e6 | Pa:gauge | | exact
MPaA,MPaa,MPa(A),MPa(a),MPa(绝压),MPa(绝对压力) | 1e6 | Pa:abs | | exact
kPaG,kPa(G),kPa(g),kPa(表压) | 1e3 | Pa:gauge | | exact
kPaA,kPa(A),kPa(a),kPa(绝压) | 1e3 | Pa:abs | | exact
barg,bar(g),bar(G) | 1e5 | Pa:gauge | | exact
bara,bar(a),bar(A) | 1e5 | Pa:abs | | exact
毫帕 | 0.001 | Pa
mPa,mpa | 1e6 | Pa | | unsure
mPa,mpa | 1e-3 | Pa | | unsure
mPa·s,mPa.s,mPas,mpa·s,mpa.s,mpas,mPa·S,mPa.S,cps,cPs,CPS,毫帕秒,毫帕·秒,cP,厘泊 | 1e-3 | Pa s
cSt,厘斯 | 1e-6 | m2 s-1
bar,巴 | 1e5 | Pa | mk
atm,大气压,个大气压,标准大气压 | 101325 | Pa
mmHg,毫米汞柱 | 133.322387415 | Pa
Torr,托 | 133.32236842105263 | Pa | m
psi,PSI | 6894.757293168361 | Pa
mmH2O,毫米水柱 | 9.80665 | Pa
mH2O,米水柱 | 9806.65 | Pa
kg/cm2,kg/cm²,公斤/平方厘米,千克/平方厘米,kgf/cm2,kgf/cm²,公斤压力,公斤压 | 98066.5 | Pa
kg/mm2,kg/mm²,公斤/平方毫米,kgf/mm2,kgf/mm² | 9806650 | Pa
℃,°C,ºC,˚C,oC,°c,摄氏度,度C | +273.15 | K
Δ℃ | 1 | ΔK
℉,°F,ºF,华氏度 | +255.3722222222222 | K
K | 1 | K | | unsure
K,C,℃,°C | 1 | K | | below
H | 3600 | s | | below
S | 1 | s | | below
D | 86400 | s | | below
T | 1000 | kg | | below
T/h,T/H | 0.2777777777777778 | kg s-1 | | exact
T/d | 0.011574074074074073 | kg s-1 | | exact
m/S,M/S,M/s | 1 | m s-1 | | exact
M/min | 0.016666666666666666 | m s-1 | | exact
M2,M² | 1 | m2 | | exact
M3,M³ | 1 | m3 | | exact
K/W | 1 | K W-1 | | exact
K/min | 0.016666666666666666 | K s-1 | | exact
K/s | 1 | K s-1 | | exact
K | 1 | ?K | | unsure
开尔文,开氏度 | 1 | K
度!量假过数电 | +273.15 | K | | unsure
度!量假过数电 | 0.017453292519943295 | rad | | unsure
度!量假过数电 | 3.6e6 | J | | unsure
°,º,˚ | 0.017453292519943295 | rad
°,º,˚ | +273.15 | K
角分,弧分,arcmin,′ | 2.908882086657216e-4 | rad
角秒,弧秒,arcsec,″ | 4.84813681109536e-6 | rad
rad,弧度 | 1 | rad | mμ
转!化让换移速子型向变动运矩角盘炉轮基产 | 6.283185307179586 | rad
圈 | 6.283185307179586 | rad | | unsure
圈 | 1 | cycle | | unsure
炉次,炉!子膛温衬料内体龄渣型外 | 1 | cycle
MPa·m^1/2,MPa·m^(1/2),MPa·m1/2,MPa·m½,MPa·m^0.5,MPa·m0.5,MPa√m | 1 | KIC | | exact
转!化让换移速子型向变动运矩角盘炉轮基产 | 0.10471975511965977 | rad s-1
r,rev | 6.283185307179586 | rad | | exact
SLM,slm,SLPM,slpm | 1.6666666666666667e-5 | m3 s-1:normal | | exact
sccm,SCCM | 1.6666666666666667e-8 | m3 s-1:normal | | exact
rpm,r/min,R/min,转/分,转/分钟,转每分,转每分钟 | 0.10471975511965977 | rad s-1
Hz,赫!兹,赫兹 | 1 | s-1 | kMGT
lx,lux,勒克斯 | 1 | lm m-2 | k
lm,流明 | 1 | lm | k
cd,坎德拉 | 1 | cd | m
nit,nits,尼特 | 1 | cd m-2
mol,摩尔 | 1 | mol | nμmk
% | 0.01 | 1
‰ | 0.001 | 1
wt%,%wt,%(wt),%(质量分数),%(质量),%(重量),质量%,% w/w,%(w/w),wt.% | 0.01 | 1:wt
vol%,%vol,%(vol),%(体积分数),%(体积),v%,体积%,%(v/v),vol.% | 0.01 | 1:vol
mol%,at%,%(mol),at.% | 0.01 | 1:mol
%RH,%rh,RH% | 0.01 | 1:RH
%IACS | 0.01 | 1:IACS
%ISO | 0.01 | 1:ISO
%FS,%F.S,%F.S.,%F·S | 0.01 | 1:FS
ppm | 1e-6 | 1
ppb | 1e-9 | 1
ppmv | 1e-6 | 1:vol
ppmw | 1e-6 | 1:wt
倍!率数频 | 1 | 1
成!本品功为立分型果员熟套像形膜孔 | 0.1 | 1
个百分点,百分点 | 0.01 | percentage-point
个数量级,数量级,个对数,个log | 1 | order-of-magnitude
dB,db,分贝 | 1 | dB
dB(A),dBA,分贝(A),db(A),db(a) | 1 | dB:A
dBm | 1 | dBm
dBi | 1 | dBi
bit,比特 | 1 | bit | kMGT
bps | 1 | bit s-1 | kMGT
B,字节 | 8 | bit | kMGT | exact
Mb | 1e6 | bit | | exact
Gb | 1e9 | bit | | exact
像素,px,pixel,pixels | 1 | pixel
帧 | 1 | frame
fps | 1 | frame s-1
CFU,cfu,Cfu | 1 | CFU
MPN | 1 | MPN
TCID50 | 1 | TCID | | exact
PFU,pfu | 1 | PFU
IU,U,u | 1 | U | k | exact
Gy | 1 | m2 s-2 | mk | exact
Bq | 1 | Bq | kMG | exact
Da,道尔顿 | 1 | Da | k | exact
tex | 1e-6 | kg m-1 | dk
旦!角,旦尼尔,denier | 1.1111111111111112e-7 | kg m-1
D | 86400 | s | | unsure
D | 1.1111111111111112e-7 | kg m-1 | | unsure
目!标前的录光击,mesh | 1 | mesh
NTU | 1 | NTU
HRC | 1 | HRC
HRA | 1 | HRA
HRB | 1 | HRB
HV,HV0.1,HV0.2,HV0.3,HV0.5,HV1,HV5,HV10 | 1 | HV
HBW,HB,HBS | 1 | HB
HL | 1 | HL | | exact
HS | 1 | HS | | exact
HA,邵A,邵氏A,Shore A,ShoreA,邵尔A,邵氏硬度A | 1 | Shore-A | | exact
HD,邵D,邵氏D,Shore D,ShoreD | 1 | Shore-D | | exact
pH | 1 | pH
级!别差配联 | 1 | grade
IP | 1 | IP | | exact
层!压面状次析叠流 | 1 | layer
次!数品级要氯磷生元序 | 1 | cycle
模次,冲次 | 1 | cycle
点/秒,点/s | 1 | piece s-1
次循环,循环!利使经水泵系冷流,cycles,周次 | 1 | cycle
元!素件旦器宵次 | 1 | money:CNY
块钱,人民币,RMB | 1 | money:CNY
美元,美金,USD | 1 | money:USD
欧元,EUR | 1 | money:EUR
人!工才员体类机均,名!称牌录优 | 1 | person
个!性体别人月百数大工,件!数,只!能有是要需用,台!账湾州阶,套!管筒筒利用,片!剂材式状,支!持撑架座管,块!状体煤,张!力紧,枚,根!据系本部,条!件形码纹带,辆,粒!度径子状料,颗!粒,瓶,桶!装形,罐!体装式区,包!装括含,袋,箱!体式,盒,头,尾!气矿部料,株,棵,艘,座,栋,卷!材,pcs,pc | 1 | piece
路!径线段灯面况由上网,项!目,家!具庭,篇,种!子植类质苗,款,批!次量,份,户!外,类!型似,本!项公体,员 | 1 | piece
`
