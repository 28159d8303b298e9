/** The head of every page and its doors, in Chinese. */
export const frameZh = {
  rooms: '主导航',
  skip: '跳到正文',
  places: {
    search: '找专家·找成果',
    needs: '我的需求',
    desk: '工作台',
    bounties: '揭榜挂帅',
    expert: '我的对接',
    cases: '经办对接',
    institution: '本单位',
    administration: '管理',
    account: '我的账号',
  },
  to: { light: '换成深色', dark: '换成浅色' },
  away: {
    service: '连不上智桥，正在重试；写到一半的内容保存在这台电脑上，不会丢。',
    database: '数据库暂时连不上，现在打不开、也保存不了内容。写到一半的请留在页面上，恢复后本提示会消失，再提交即可。',
    index: '检索暂时不可用，查找和匹配可能不全；其余照常，恢复后本提示会消失。',
    embedder: '外部语义模型暂时不可用，已由本机模型代替，匹配仍可使用。',
    queue: '任务队列暂时不可用，夜间邮件和定时提醒会推迟，恢复后自动补上；其余照常。',
  },
  onItsWay: '正在打开……',
  missed: '这一页没能打开：网络断了，或者服务刚刚更新过。',
  closed: {
    signedOut: { title: '请先登录', advice: '这里是登录后才能看的内容。登录后会回到这个页面。' },
    otherHat: {
      title: '您现在的身份不能进入这里',
      advice: '如果您有几个身份，请在右上角换一个；没有的，请联系园区科协或管理员。',
    },
  },
}

/** The same in English. */
export const frameEn: typeof frameZh = {
  rooms: 'Main',
  skip: 'Skip to the content',
  places: {
    search: 'Find',
    needs: 'My needs',
    desk: 'Desk',
    bounties: 'Bounties',
    expert: 'My work',
    cases: 'My cases',
    institution: 'Our institution',
    administration: 'Administration',
    account: 'My account',
  },
  to: { light: 'Switch to dark', dark: 'Switch to light' },
  away: {
    service: 'The service cannot be reached; trying again. What you are writing is kept on this computer.',
    database:
      'The database is away: nothing can be opened or saved now. Leave what you are writing on the page; this notice goes when it is back, then send it.',
    index:
      'The search index is away: matches may be incomplete. Everything else works; this notice goes when it is back.',
    embedder: 'The outside model of meaning is away; the built-in one stands in.',
    queue: 'The queue of jobs is away: nightly mails and reminders come later. Everything else works.',
  },
  onItsWay: 'Opening…',
  missed: 'This page could not be opened: the network is gone, or the service was just updated.',
  closed: {
    signedOut: {
      title: 'Please sign in',
      advice: 'This is for those who have signed in. You will come back to this page.',
    },
    otherHat: {
      title: 'Your present role does not open this',
      advice: 'If you have several roles, choose another at the top right; otherwise ask your park association.',
    },
  },
}
