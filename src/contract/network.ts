/** `network`: the cumulative claims of the national association about its network, per publication. */
import * as v from 'valibot';
import { Figure } from './figure';
import { FilledText, Identifier, LocalizedText, Year } from './values';

export const NETWORK_QUANTITY_IDS = ['bodies', 'actions', 'actors', 'inhabitants'] as const;
export const NetworkQuantityId = v.picklist(NETWORK_QUANTITY_IDS);
export type NetworkQuantityId = v.InferOutput<typeof NetworkQuantityId>;

/** What other publications say about the same quantity. */
export const KnownConflict = v.object({
  text: LocalizedText,
  /** Empty where the reference of the other publication was not recorded: the screen says so. */
  sourceIds: v.array(Identifier),
});
export type KnownConflict = v.InferOutput<typeof KnownConflict>;

export const NetworkQuantity = v.object({
  id: NetworkQuantityId,
  name: LocalizedText,
  definition: LocalizedText,
  conflicts: v.array(KnownConflict),
  /** One figure per publication, oldest first. */
  figures: v.array(Figure),
});
export type NetworkQuantity = v.InferOutput<typeof NetworkQuantity>;

export const Network = v.pipe(
  v.object({
    name: FilledText,
    /** The year from which the association counts. */
    countedSince: Year,
    countedSinceConflicts: v.array(KnownConflict),
    quantities: v.array(NetworkQuantity),
  }),
  v.title('Network'),
  v.description('Figures of the national network, as the association publishes them'),
);
export type Network = v.InferOutput<typeof Network>;
