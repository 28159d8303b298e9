/** What to do about something that failed, in Chinese. */
export const failureZh = {
  retry: '重试',
  offline: '请检查网络后重试；写到一半的内容保存在这台电脑上，不会丢。',
  slow: '服务器可能正忙，请稍等片刻再试。',
  refused: '请按提示修改后再试。',
  'signed out': '登录已过期，请重新登录；写到一半的内容保存在这台电脑上。',
  'done before': '请先看看已有的那一条；这次写的还在这里，没有保存。确实要再记一条，再按一次即可。',
  'too long': '内容太长，请删减后再试。',
  'too many': '操作太快了，请过一分钟再试。',
  starting: '服务正在启动或维护，一般一分钟内恢复。',
  'database away': '现在看不了也存不了。请把写到一半的留在页面上，恢复后（页面上方的提示会消失）再试。',
  'index away': '这一项现在做不了，其余照常；恢复后（页面上方的提示会消失）再试。',
  'queue away': '这一项现在做不了，其余照常；恢复后（页面上方的提示会消失）再试。',
  broken: '不是您的问题。请重试；若仍不行，请联系园区科协或管理员。',
}

/** The same in English. */
export const failureEn: typeof failureZh = {
  retry: 'Try again',
  offline: 'Check the network and try again. What you wrote is kept on this computer.',
  slow: 'The server may be busy. Try again in a moment.',
  refused: 'Please change it as follows and try again.',
  'signed out': 'You are no longer signed in. What you wrote is kept on this computer.',
  'done before':
    'Look at what is there first. What you have typed since is still here, not saved; press again to add it as well.',
  'too long': 'It is too long. Please shorten it.',
  'too many': 'Too many requests. Please wait a minute.',
  starting: 'The service is starting or under maintenance; it is usually back within a minute.',
  'database away':
    'Nothing can be read or saved now. Leave what you are writing on the page, and try again when the notice at the top has gone.',
  'index away': 'This cannot be done now; everything else works. Try again when the notice at the top has gone.',
  'queue away': 'This cannot be done now; everything else works. Try again when the notice at the top has gone.',
  broken: 'It is not your fault. Try again; if it persists, ask your park association or administrator.',
}
