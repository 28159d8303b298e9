import { ExpectedFailure } from '../domain/failure.ts'

/** What the system says of a file or folder, as people say it. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件或文件夹',
  ENOTDIR: '路径中有一段是文件，不是文件夹',
  EEXIST: '同名的文件挡住了文件夹',
  EISDIR: '这是一个文件夹，不是文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘是只读的',
  ENOSPC: '磁盘已满',
  EDQUOT: '磁盘配额已用完',
}

/** A failure of the file system as one line for the person who named the file or folder; `null` for any other error. */
export const systemFailure = (error: unknown): ExpectedFailure | null => {
  if (!(error instanceof Error)) return null
  const { code, path } = error as NodeJS.ErrnoException
  const reason = code === undefined ? undefined : reasons[code]
  return reason === undefined || path === undefined
    ? null
    : new ExpectedFailure(`无法使用 ${path}：${reason}（${code}）`)
}
