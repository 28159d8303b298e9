/** What somebody could really do or prove about a candidate that stands below the cut. */
export const leverNames = [
  'indicator',
  'maturity',
  'cooperation',
  'confirmed',
  'capacity',
  'purpose',
  'region',
] as const
export type LeverName = (typeof leverNames)[number]
