/**
 * Everything a reader chooses on the list of initiatives, filter and view, as one address and back. Parameters that
 * are not the list's own stay as they are: another part of the page may need them.
 */
import { filterFromParams, type InitiativeFilter, PARAMETERS, paramsFromFilter } from './initiativeFilter';

export const LIST_VIEWS = ['cards', 'table'] as const;
export type ListView = (typeof LIST_VIEWS)[number];

export interface InitiativeChoices {
  filter: InitiativeFilter;
  view: ListView;
}

const VIEW_PARAMETER = 'vue';

/** Cards are the usual view and leave no trace in the address. */
const TABLE_VALUE = 'tableau';

const OWN_PARAMETERS: readonly string[] = [...Object.values(PARAMETERS), VIEW_PARAMETER];

/** Any address gives choices: what it does not understand is left out. */
export function choicesFromParams(params: URLSearchParams): InitiativeChoices {
  return {
    filter: filterFromParams(params),
    view: params.get(VIEW_PARAMETER) === TABLE_VALUE ? 'table' : 'cards',
  };
}

/** The address of the choices: first what `current` holds for others, then the list's own parameters. */
export function paramsFromChoices(choices: InitiativeChoices, current: URLSearchParams): URLSearchParams {
  const foreign = [...current].filter(([name]) => !OWN_PARAMETERS.includes(name));
  const own = [...paramsFromFilter(choices.filter)];
  const view = choices.view === 'table' ? [[VIEW_PARAMETER, TABLE_VALUE]] : [];
  return new URLSearchParams([...foreign, ...own, ...view]);
}
