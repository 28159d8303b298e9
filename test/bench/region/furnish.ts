import type { Database } from '../../../src/ports/database.ts'
import { chanceOf } from './chance.ts'
import { furnishDesk } from './desk.ts'
import { furnishEngagements } from './engagements.ts'
import { furnishLibraries } from './libraries.ts'
import { furnishOrganisations } from './organisations.ts'
import { furnishTrails } from './trails.ts'

/** Lays a region around the samples: 12 parks, 500 firms, 15,000 needs and results, 11,000 experts, and what three years of desks made of them. */
export const furnishRegion = async (db: Database): Promise<void> => {
  const chance = chanceOf(20_261_129)
  const region = await furnishOrganisations(db, chance)
  const needs = await furnishLibraries(db, region, chance)
  await furnishEngagements(db, needs, chance)
  await furnishDesk(db, region, { needs, chance })
  await furnishTrails(db, chance)
}
