import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import topology from '../../data/geo/peru.topo.json';
import points from '../made/points.json';

const SVG = 'http://www.w3.org/2000/svg';

/** The map as SVG: land, departments, a disc with a number for each point, which tells who is there. */
export function d3Map(box) {
  const departments = feature(topology, topology.objects.departments);
  const projection = geoMercator().fitSize([474, 591], departments);
  const path = geoPath(projection);
  const svg = box.appendChild(document.createElementNS(SVG, 'svg'));
  svg.setAttribute('viewBox', '0 0 474 591');
  const add = (name, attributes, text = '') => {
    const element = svg.appendChild(document.createElementNS(SVG, name));
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };
  add('path', { class: 'land', d: path(feature(topology, topology.objects.neighbours)) });
  for (const shape of departments.features) {
    const here = points.some(({ department }) => department === shape.id);
    add('path', { class: here ? 'department' : 'country', d: path(shape) });
  }
  const told = box.appendChild(document.createElement('p'));
  for (const { at, names, place } of points) {
    const [x, y] = projection(at);
    const disc = add('circle', {
      cx: x,
      cy: y,
      r: 13,
      fill: '#9a6b00',
      tabindex: 0,
      role: 'button',
    });
    disc.setAttribute('aria-label', `${place}: ${names.join(', ')}`);
    disc.addEventListener('click', () => (told.textContent = `${place}: ${names.join(', ')}`));
    add('text', { x, y: y + 4, 'text-anchor': 'middle' }, names.length);
    add('text', { x, y: y + 30, 'text-anchor': 'middle' }, place);
  }
}
