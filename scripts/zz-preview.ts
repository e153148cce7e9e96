import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { allImages } from './image-list.js';
import { svgOf } from './image-svg.js';
await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
mkdirSync('/tmp/pv',{recursive:true});
const [zoom,...words]=process.argv.slice(2);
for (const {entry,picture,card} of await allImages(words)) for (const [p,name] of [[picture,entry.png] as const,...(card?[[card,entry.card] as const]:[])]) {
 const file='/tmp/pv/'+name.replace('images/','').replaceAll('/','_');
 writeFileSync(file,new Resvg(svgOf(p,entry),{fitTo:{mode:'zoom',value:Number(zoom)}}).render().asPng()); console.log(file,p.width,p.height);
}
