import type { DigestPreview } from '../../../pipelines/digest/preview.ts'
import type { HttpPorts } from '../ports.ts'

/** Tonight's mail of an account: reckoned anew, or the one that was just looked at. */
export type Previews = (accountId: string, which: 'anew' | 'as seen') => Promise<DigestPreview | null>

/** Previews kept at once, and for how long, milliseconds: until the frame beside the text has asked for the same. */
const [most, lasts] = [50, 60_000]

/** Keeps each preview for a moment: a page asks once for its text and once for its looks, and reckoning it takes seconds. */
export const keptPreviews = ({ previewDigest, now }: Pick<HttpPorts, 'previewDigest' | 'now'>): Previews => {
  const kept = new Map<string, { readonly mail: Promise<DigestPreview | null>; readonly until: number }>()
  return (accountId, which) => {
    const time = Date.parse(now())
    const found = kept.get(accountId)
    if (which === 'as seen' && found !== undefined && found.until > time) return found.mail
    const mail = previewDigest(accountId)
    mail.catch(() => kept.delete(accountId))
    kept.delete(accountId)
    kept.set(accountId, { mail, until: time + lasts })
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return mail
  }
}
