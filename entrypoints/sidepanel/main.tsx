import '@/components/styles/base.css';
import { render } from 'preact';
import { putOnLook } from '@/components/hooks/look';
import { Panel } from './Panel';

putOnLook();
const place = document.getElementById('app');
if (place) render(<Panel />, place);
