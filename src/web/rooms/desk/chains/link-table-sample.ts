/** A table of links to begin with: every column, a chain that is named once, links that take from others. */
export const linkTableSample = {
  headers: ['产业链', '环节', '上游环节', '位置', '标记', '描述词', '说明'],
  rows: [
    ['示例：换热设备链', '铜铝管材', '', '上游', '', '铜管、铝管、翅片', ''],
    ['', '钎焊连接', '铜铝管材', '中游', '强链', '钎焊、焊料、焊后开裂', '废品率偏高'],
    ['', '真空检漏', '钎焊连接', '中游', '补链', '氦检漏、真空泵', '园区内没有企业能做'],
    ['', '整机装配', '钎焊连接、真空检漏', '下游', '延链', '换热器、冷凝器', ''],
  ],
} as const
