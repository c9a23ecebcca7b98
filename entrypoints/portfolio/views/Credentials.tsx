import type { ViewProps } from '../view-props';
import { Catalogue } from './catalogue/Catalogue';
import { TemplatePage } from './catalogue/TemplatePage';
import { About } from './mine/About';
import { Mine } from './mine/Mine';
import { OwnTemplate } from './own/OwnTemplate';
import { Workbench } from './Workbench';

/** `#/credentials/…`: mine, the catalogue, one of its templates, my own, what happened to one, or its workbench. */
export function Credentials({ path: [first, ...rest] }: ViewProps) {
  if (first === undefined) return <Mine />;
  if (first === 'catalogue') return rest[0] === undefined ? <Catalogue /> : <TemplatePage slug={rest[0]} />;
  if (first === 'new') return <OwnTemplate key={rest.join('/')} from={rest} />;
  if (first === 'about') return <About key={rest[0]} id={rest[0] ?? ''} />;
  return <Workbench credentialId={first} path={rest} />;
}
