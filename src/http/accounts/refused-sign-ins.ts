import type { FastifyRequest } from 'fastify'
import { isLocked } from '../../../pipelines/identity/lock-out.ts'
import type { SignInRefusal } from '../../../pipelines/identity/sign-in.ts'
import { accountByEmail } from '../../store/identity/accounts.ts'
import { noteAct } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'

/**
 * Notes that somebody was not let in: whom he aimed at by his id, an address that is nobody's not at all. Once locked,
 * attempts are not looked at, and would only fill the log.
 */
export const noteRefusal = async (
  request: FastifyRequest,
  { why, email }: Pick<SignInRefusal, 'why'> & { readonly email: string },
  ports: HttpPorts,
): Promise<void> => {
  if (why === 'locked' || why === 'code needed') return
  const aimedAt = await accountByEmail(ports.db, email)
  const at = { by: null, with: aimedAt === undefined ? [] : [aimedAt.id] }
  await noteAct(request, { act: 'fail to sign in', ...at }, ports)
  if (await isLocked({ email, address: request.ip }, ports))
    await noteAct(request, { act: 'be locked out', ...at }, ports)
}
