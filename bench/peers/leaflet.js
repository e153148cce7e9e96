import { circleMarker, geoJSON, map } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { feature } from 'topojson-client';
import topology from '../../data/geo/peru.topo.json';
import points from '../made/points.json';

const box = document.getElementById('map');
const view = map(box, { attributionControl: false });
geoJSON(feature(topology, topology.objects.neighbours), {
  style: { stroke: false, fillColor: '#eeece4', fillOpacity: 1 },
}).addTo(view);
const departments = geoJSON(feature(topology, topology.objects.departments), {
  style: ({ id }) => ({
    color: '#dfdacd',
    weight: 1,
    fillColor: points.some(({ department }) => department === id) ? '#f0dfb4' : '#fff',
    fillOpacity: 1,
  }),
}).addTo(view);
view.fitBounds(departments.getBounds());
for (const { at, names, place } of points) {
  circleMarker([at[1], at[0]], { radius: 13, color: '#9a6b00', fillOpacity: 1 })
    .bindTooltip(`${names.length} · ${place}`, { permanent: true, direction: 'right' })
    .bindPopup(`${place}: ${names.join(', ')}`)
    .addTo(view);
}
box.dispatchEvent(new Event('drawn'));
