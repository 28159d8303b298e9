/** A unit as people write it, with its value in base units worked out by hand from the SI brochure and GB 3102. */
export interface UnitCase {
  readonly spellings: readonly string[]
  /** Base units in one unit; offset for temperatures. */
  readonly factor: number
  readonly offset?: number
  readonly dimension: string
  /** A property people measure in it, and the name we know it by. */
  readonly property: readonly [written: string, name: string]
}

const unit = (
  spellings: string,
  factor: number,
  dimension: string,
  property: readonly [string, string],
  offset = 0,
): UnitCase => ({ spellings: spellings.split(' '), factor, offset, dimension, property })

const strength = ['抗拉强度', '抗拉强度'] as const
const thickness = ['厚度', '厚度'] as const
const resistance = ['耐热温度', '耐温'] as const
const rate = ['合格率', '合格率'] as const

/** Spellings by what they measure. */
export const unitCases: readonly UnitCase[] = [
  unit('MPa Mpa MPA 兆帕', 1e6, 'Pa', strength),
  unit('kPa KPa kpa 千帕', 1e3, 'Pa', ['水压', '压力']),
  unit('Pa 帕 PA', 1, 'Pa', ['风压', '压力']),
  unit('GPa 吉帕', 1e9, 'Pa', ['弹性模量', '弹性模量']),
  unit('bar 巴', 1e5, 'Pa', ['气压', '压力']),
  unit('kgf/cm² kg/cm² kg/cm2 公斤/平方厘米 公斤压力', 98066.5, 'Pa', ['承压', '承压']),
  unit('kgf/mm² kg/mm2', 9806650, 'Pa', strength),
  unit('psi', 6894.757293168, 'Pa', strength),
  unit('mmHg 毫米汞柱', 133.322387415, 'Pa', ['极限压力', '真空度']),
  unit('atm 个大气压 大气压', 101325, 'Pa', ['耐压', '承压']),
  unit('mm 毫米 MM', 1e-3, 'm', thickness),
  unit('cm 厘米 公分', 1e-2, 'm', ['宽度', '宽度']),
  unit('m 米', 1, 'm', ['长度', '长度']),
  unit('km 公里 千米 KM', 1000, 'm', ['传输距离', '距离']),
  unit('μm µm um 微米', 1e-6, 'm', ['膜厚', '厚度']),
  unit('nm 纳米', 1e-9, 'm', ['波长', '波长']),
  unit('丝', 1e-5, 'm', ['加工精度', '误差']),
  unit('℃ °C 摄氏度', 1, 'K', resistance, 273.15),
  unit('度', 1, 'K', resistance, 273.15),
  unit('℉ °F', 5 / 9, 'K', resistance, 255.3722222222),
  unit('K', 1, 'K', ['熔点', '熔点']),
  unit('g/cm³ g/cm3 克/立方厘米 克每立方厘米 G/CM3', 1000, 'kg/m3', ['密度', '密度']),
  unit('kg/m³ kg/m3 千克/立方米', 1, 'kg/m3', ['堆积密度', '密度']),
  unit('% ％', 0.01, '1', rate),
  unit('‰', 0.001, '1', ['返修率', '返修率']),
  unit('ppm PPM', 1e-6, '1', ['Fe含量', '含量']),
  unit('ppb', 1e-9, '1', ['Na含量', '含量']),
  unit('wt% %(质量分数)', 0.01, '1:wt', ['镍含量', '含量']),
  unit('vol%', 0.01, '1:vol', ['氧气浓度', '浓度']),
  unit('mg/kg', 1e-6, '1:wt', ['农药残留', '残留']),
  unit('mg/L mg/l 毫克/升', 1e-3, 'kg/m3', ['出水化学需氧量', 'COD']),
  unit('mg/m³ mg/m3 毫克/立方米', 1e-6, 'kg/m3', ['排放浓度', '排放']),
  unit('t/h 吨/小时 吨每小时 T/h', 1000 / 3600, 'kg/s', ['处理量', '处理量']),
  unit('kg/h 公斤/小时', 1 / 3600, 'kg/s', ['处理能力', '处理量']),
  unit('m³/h m3/h 立方米每小时 方/小时 m3/H', 1 / 3600, 'm3/s', ['流量', '流量']),
  unit('L/min 升/分钟 升/分', 1e-3 / 60, 'm3/s', ['流量', '流量']),
  unit('rpm r/min 转/分 转/分钟 转', (2 * Math.PI) / 60, 'rad/s', ['转速', '转速']),
  unit('Hz 赫兹 HZ', 1, 'Hz', ['频率', '频率']),
  unit('kHz KHz 千赫', 1e3, 'Hz', ['频率', '频率']),
  unit('GHz', 1e9, 'Hz', ['主频', '频率']),
  unit('kWh KWH 千瓦时 千瓦·时 度电', 3.6e6, 'J', ['耗电量', '能耗']),
  unit('kWh/t 度/吨', 3600, 'J/kg', ['单耗', '能耗']),
  unit('Wh/kg wh/kg', 3600, 'J/kg', ['能量密度', '能量密度']),
  unit('mAh/g mah/g', 3600, 'As/kg', ['克容量', '比容量']),
  unit('kW KW 千瓦', 1000, 'W', ['功率', '功率']),
  unit('MW 兆瓦', 1e6, 'W', ['功率', '功率']),
  unit('W 瓦', 1, 'W', ['功耗', '功耗']),
  unit('V 伏', 1, 'V', ['电压', '电压']),
  unit('kV KV 千伏', 1000, 'V', ['耐电压', '耐电压']),
  unit('mA 毫安', 1e-3, 'A', ['工作电流', '电流']),
  unit('Ω 欧姆', 1, 'Ω', ['电阻', '电阻']),
  unit('MΩ 兆欧', 1e6, 'Ω', ['绝缘电阻', '绝缘电阻']),
  unit('mΩ', 1e-3, 'Ω', ['内阻', '内阻']),
  unit('Ω·cm', 1e-2, 'Ωm', ['电阻率', '电阻率']),
  unit('S/cm', 100, 'S/m', ['离子电导率', '电导率']),
  unit('N 牛', 1, 'N', ['剥离力', '剥离强度']),
  unit('kN KN 千牛', 1000, 'N', ['锚固力', '锚固力']),
  unit('N·m Nm N.m 牛米 牛·米', 1, 'J', ['扭矩', '扭矩']),
  unit('J/cm² J/cm2', 1e4, 'J/m2', ['冲击韧性', '冲击韧性']),
  unit('kJ/m² kJ/m2 千焦/平方米', 1000, 'J/m2', ['冲击强度', '冲击韧性']),
  unit('W/(m·K) W/m·K W·m-1·K-1', 1, 'W/mK', ['导热系数', '导热系数']),
  unit('HRC', 1, 'HRC', ['硬度', '硬度']),
  unit('HV', 1, 'HV', ['硬度', '硬度']),
  unit('HB', 1, 'HB', ['硬度', '硬度']),
  unit('目', 1, 'mesh', ['粒度', '粒径']),
  unit('dB 分贝', 1, 'dB', ['噪声', '噪声']),
  unit('dB(A)', 1, 'dB:A', ['噪音', '噪声']),
  unit('NTU', 1, 'NTU', ['浊度', '浊度']),
  unit('lx', 1, 'lx', ['照度', '照度']),
  unit('CFU/g cfu/g CFU/克', 1000, 'CFU/kg', ['活菌数', '活菌数']),
  unit('CFU/mL CFU/ml', 1e6, 'CFU/m3', ['发酵水平', '活菌数']),
  unit('Mbps mbps Mb/s', 1e6, 'bit/s', ['传输速率', '传输速率']),
  unit('次', 1, 'cycle', ['循环寿命', '寿命']),
  unit('年', 31557600, 's', ['使用寿命', '寿命']),
  unit('天', 86400, 's', ['保质期', '保质期']),
  unit('小时 h', 3600, 's', ['盐雾试验', '盐雾']),
  unit('min 分钟', 60, 's', ['充电时间', '时间']),
  unit('s 秒', 1, 's', ['响应时间', '时间']),
  unit('ms 毫秒', 1e-3, 's', ['延迟', '时间']),
  unit('mPa·s mPa.s cP', 1e-3, 'Pa·s', ['粘度', '粘度']),
  unit('m/min 米/分钟', 1 / 60, 'm/s', ['线速度', '速度']),
  unit('件/分钟 只/分钟 个/min', 1 / 60, 'piece/s', ['生产效率', '生产效率']),
]
