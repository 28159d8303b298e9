import { openIdSignOn } from '../adapters/sign-on/openid.ts'
import type { Config } from '../config.ts'
import type { SignOn } from '../ports/sign-on.ts'

/** The service people may sign on by, and what it is called here; `null` where none is configured. */
export const openSignOn = (config: Config): { readonly name: string; readonly service: SignOn } | null =>
  config.OIDC_ISSUER === ''
    ? null
    : {
        name: config.OIDC_NAME,
        service: openIdSignOn({
          issuer: config.OIDC_ISSUER,
          clientId: config.OIDC_CLIENT_ID,
          clientSecret: config.OIDC_CLIENT_SECRET === '' ? null : config.OIDC_CLIENT_SECRET,
          secondFactor: config.OIDC_SECOND_FACTOR.split(',').map((value) => value.trim()),
        }),
      }
