import type { Impossibility, PropertyPhrase } from '../quantity.ts'
import type { Formed } from './form.ts'

/** Shares of a whole, which nothing can be more than all of; 伸长率, 利用率 and 含水率 (of the dry mass) may be. */
const shares = new Set(
  '纯度 收率 回收率 去除率 转化率 选择性 提取率 浸出率 降解率 抑菌率 杀灭率 合格率 成功率 准确率 召回率 成活率 发芽率 致密度 孔隙率 透光率 反射率 阻隔率 湿度'.split(
    ' ',
  ),
)

/** No solid is known that stands more: TaHfC melts at about 4200 K (Cedillos-Barraza et al., Sci. Rep. 6, 2016). */
const hottestSolid = 4300
/** Bonds of organic matter are gone long before: polymers char below 900 K, and our margin is wide. */
const hottestOrganic = 1800
const organic = /橡胶|塑料|树脂|硅胶|胶[黏粘]剂|胶水|聚[\u3400-\u9fff]{1,4}|尼龙|纸|木[材板]|棉|织物|油漆/

const isHeat = (property: PropertyPhrase | null): boolean => property?.name === '耐温'

/** Why nothing can have a value, where physics leaves no doubt; else `null`. `clause` is the text around it. */
export const impossibility = (
  { form, interval, dimension }: Formed,
  property: PropertyPhrase | null,
  clause: string,
): Impossibility | null => {
  if (form !== 'value') return null
  const demanded = Number.isFinite(interval.low) ? interval.low : interval.high
  if (dimension === 'K' && demanded < 0) return 'below absolute zero'
  // An assay finds 98 to 102 % of what was added to it.
  const isAssay = /加标|加样|添加|RSD|标准偏差|平均回收率/.test(clause) && interval.low < 1.3
  if (/^1(?:$|:)/.test(dimension) && !isAssay && shares.has(property?.name ?? '') && interval.low > 1 + 1e-9)
    return 'more than all'
  if (dimension !== 'K' || !isHeat(property)) return null
  const hottest = organic.test(clause) ? hottestOrganic : hottestSolid
  return interval.low > hottest && Number.isFinite(interval.low) ? 'beyond any material' : null
}
