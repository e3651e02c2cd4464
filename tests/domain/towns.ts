/** The data of the two towns, as the contract reads them. */
import { readCityData } from '../../mocks/cityData';
import { resourcesOf } from '../contract/documents';

export const realTown = resourcesOf(readCityData('les-mureaux'));
export const fictionalTown = resourcesOf(readCityData('ville-exemple'));
