import '@/components/styles/base.css';
import { render } from 'preact';
import { putOnLook } from '@/components/hooks/look';
import { Portfolio } from './Portfolio';

putOnLook();
const place = document.getElementById('app');
if (place) render(<Portfolio />, place);
