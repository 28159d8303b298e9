/** Problems as workshops put them, to click on an empty page: the name of its title among the messages, and the words searched. */
export const examples = [
  {
    name: 'joints',
    text: '两器上的铜管和铝管接头，焊完当天看着好好的，放两三天或者打压就裂，返修率大概4%，客户要求千分之一以下。管径8到16毫米，壁厚1毫米左右，换过三家焊丝还是裂。想找懂铜铝焊料的专家。',
  },
  {
    name: 'pickles',
    text: '袋装泡菜夏天走电商，出厂好好的，路上十五天左右就胀袋，退货率快到4%。杀菌温度再提就不脆了，又不想加太多防腐剂。',
  },
  {
    name: 'plating',
    text: '活塞杆不用电镀硬铬怎么办？直径50～160毫米，要求盐雾不低于500小时，硬度HRC45以上，粗糙度Ra 0.2左右，不能掉皮，成本不超过镀铬。',
  },
  {
    name: 'pump',
    text: '导热油循环泵，介质温度320℃，压力0.8 MPa，机械密封平均半个月就漏，拆开O圈烧硬、端面一层黑焦。希望一年不漏，不用或少用冷却水。',
  },
  {
    name: 'solder',
    text: '无铅锡膏贴BGA和大底部焊盘的QFN，过炉以后X光看空洞有30%多，客户要15%以下。氮气开了，钢网开孔也改过，没有效果。',
  },
  {
    name: 'sensor',
    text: '扩散硅压力芯体常温标得好好的，零下20℃零点漂移到1.5%FS以上。要求-40～85℃总误差0.25%FS以内，标定别那么费人。',
  },
] as const
