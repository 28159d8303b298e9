import { newKey } from '../../../api/client.ts'

/** The key of a write: the same as long as the very same is sent, so that sending it again after a cut wire writes once. */
export const sameKey = (): ((body: object) => string) => {
  let last = ''
  let key = ''
  return (body) => {
    const said = JSON.stringify(body)
    if (said !== last) key = newKey()
    last = said
    return key
  }
}
