import '@/components/styles/base.css';
import { render } from 'preact';
import { putOnLook } from '@/components/hooks/look';
import { Welcome } from './Welcome';

putOnLook();
const place = document.getElementById('app');
if (place) render(<Welcome />, place);
