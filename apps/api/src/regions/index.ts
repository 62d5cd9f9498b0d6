export { AREA_SOURCE, loadAreas } from './load-areas.repository';
