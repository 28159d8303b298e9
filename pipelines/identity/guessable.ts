/** Words nobody's password here may be made of: ours, those of the trade, and those that begin most lists of stolen passwords. */
const words: readonly string[] = [
  ...['zhiqiao', '智桥', 'kexie', '科协', 'yuanqu', '园区', 'qiye', '企业', 'zhuanjia', '专家', 'xuqiu', '需求'],
  ...['chanxueyan', '产学研', 'duijie', '对接', 'guanliyuan', '管理员', 'admin', 'administrator', 'root', 'demo'],
  ...['password', 'passw0rd', 'p@ssword', 'p@ssw0rd', 'mima', '密码', 'woaini', '我爱你', 'iloveyou', 'welcome'],
  ...['letmein', 'monkey', 'dragon', 'sunshine', 'princess', 'football', 'baseball', 'superman', 'login', 'master'],
  ...['changeme', 'default', 'secret', 'qazwsx', 'qweasd', 'zxcvbn', 'abc123', 'a123456', 'aa123456', 'test'],
]
/** Rows that fingers run along. */
const rows: readonly string[] = [
  ...['01234567890', '09876543210', 'abcdefghijklmnopqrstuvwxyz', 'zyxwvutsrqponmlkjihgfedcba'],
  ...['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'poiuytrewq', 'lkjhgfdsa', 'mnbvcxz', '1qaz2wsx3edc4rfv', '147258369'],
]
/** Characters that must be left of a password when everything anybody would try first is taken out of it. */
const least = 5
/** Of a row, so many in a row. */
const shortestRun = 3

/** Whether a password is among the first that somebody would try: words of the house, of its owner, runs and repetitions. */
export const isGuessable = (
  password: string,
  { email, name }: { readonly email: string; readonly name: string },
): boolean => {
  const own = [...email.split(/[@._+-]/), name].map((each) => each.toLowerCase()).filter((each) => each.length > 2)
  const said = [...words, ...own].toSorted((a, b) => b.length - a.length)
  const left = said.reduce((text, word) => text.replaceAll(word, ' '), password.toLowerCase())
  const unrun = runs.reduce((text, run) => text.replaceAll(run, ' '), left)
  // A year says as little as a sign at the end; what is repeated counts once.
  const telling = unrun.replace(/(?:19|20)\d\d/g, ' ').replace(/\s/g, '')
  return new Set(telling).size < least
}

const runs: readonly string[] = rows
  .flatMap((row) =>
    Array.from({ length: row.length }, (_, start) =>
      Array.from({ length: row.length - start - shortestRun + 1 }, (_, more) =>
        row.slice(start, start + shortestRun + more),
      ),
    ).flat(),
  )
  .toSorted((a, b) => b.length - a.length)
