import '@/components/styles/base.css';
import { render } from 'preact';
import { putOnLook } from '@/components/hooks/look';
import { Popup } from './Popup';

putOnLook();
const place = document.getElementById('app');
if (place) render(<Popup />, place);
