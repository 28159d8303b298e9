/** Ways of working together, as needs and results name them. */
export const cooperations = [
  '技术咨询',
  '联合攻关',
  '委托开发',
  '技术许可',
  '技术转让',
  '共建平台',
  '人才引进',
  '检测服务',
] as const
