const zh = {
  proxy: '代录与确认',
  waiting: '待企业或园区确认',
  why: '企业或园区科协确认之前，这条需求不会发布。',
  by: { member: '企业人员已确认', link: '企业已凭链接确认', park: '园区科协已确认' },
  agree: '内容属实，确认',
  email: '企业的邮箱',
  send: '发确认链接',
  again: '重发确认链接',
  cancel: '先不发',
  sent: (email: string) => `确认链接已发往 ${email}；先前发出的链接随即失效。`,
  since: (day: string) => `${day} 代录`,
  noLink: '还没有发过确认链接',
  good: (email: string, day: string) => `链接已发往 ${email}，${day} 前有效`,
  expired: (email: string) => `发往 ${email} 的链接已过期`,
  of: (act: string, title: string) => `${act}：${title}`,
}

const en: typeof zh = {
  proxy: 'Written down for the firm',
  waiting: 'Waits for the firm or its park',
  why: 'It is not published before the firm or its park has agreed.',
  by: { member: 'Agreed to by the firm', link: 'Agreed to by the firm’s link', park: 'Agreed to by the park' },
  agree: 'It is right: confirm',
  email: 'The firm’s e-mail',
  send: 'Send a link',
  again: 'Send the link again',
  cancel: 'Not now',
  sent: (email) => `A link was sent to ${email}; links sent before are out of use.`,
  since: (day) => `Written down on ${day}`,
  noLink: 'No link was sent yet',
  good: (email, day) => `A link was sent to ${email}, good until ${day}`,
  expired: (email) => `The link sent to ${email} has expired`,
  of: (act, title) => `${act}: ${title}`,
}

/** Texts about needs that somebody wrote down for their firm. */
export const proxyTexts = { zh, en }
