const zh = {
  table: '看表',
  picture: '看图',
  failed: '图没有画出来，下面是同样的数。',
  said: (title: string, rows: string) => `${title}：${rows}`,
}

const en: typeof zh = {
  table: 'As a table',
  picture: 'As a picture',
  failed: 'The picture could not be drawn; here are the same numbers.',
  said: (title, rows) => `${title}: ${rows}`,
}

/** The texts around pictures. */
export const pictureTexts = { zh, en }
