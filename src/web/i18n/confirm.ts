import type { Filled } from './message.ts'

/** The page behind the link by which a firm confirms a need, in Chinese. */
export const confirmZh = {
  title: '请确认这条需求',
  written: (({ named }) => `由联络员为${named('organisation')}代录，来自${named('channel')}。`) as Filled,
  firm: '贵单位',
  hidden: '这条需求涉敏，标题和内容不经邮件链接显示。请登录查看，或与代录的联络员核对后再确认。',
  lead: '内容属实就请确认；有出入请不要确认，直接告诉联络员修改。',
  submit: '确认',
  done: '已确认，谢谢。',
  doneDetail: '联络员和园区科协可以据此继续对接，您不必再做什么。',
  cannot: '没有打开',
  opening: '正在打开 …',
  missing: '链接不完整，请从邮件里点开或完整复制链接。',
  unchanged: '打开链接没有改变任何东西。',
  channels: { 电话: '电话', 走访: '走访', 来访: '来访', 会议: '会议', 微信: '微信', 邮件: '邮件', 其他: '其他渠道' },
}

/** The same in English. */
export const confirmEn: typeof confirmZh = {
  title: 'Please confirm this need',
  written: ({ named }) => `Written down by a liaison for ${named('organisation')}. Source: ${named('channel')}.`,
  firm: 'your organisation',
  hidden:
    'This need is sensitive: a mail link does not show it. Sign in to read it, or check with the liaison before you confirm.',
  lead: 'Confirm if it is right. If it is not, do not confirm: tell the liaison what to change.',
  submit: 'Confirm',
  done: 'Confirmed, thank you.',
  doneDetail: 'The liaison and the park association can go on from here. There is nothing more for you to do.',
  cannot: 'The link does not open',
  opening: 'Opening …',
  missing: 'The link is incomplete. Please open it from the mail, or copy all of it.',
  unchanged: 'Opening the link has changed nothing.',
  channels: {
    电话: 'telephone',
    走访: 'a visit to you',
    来访: 'a visit of yours',
    会议: 'a meeting',
    微信: 'WeChat',
    邮件: 'mail',
    其他: 'other',
  },
}
