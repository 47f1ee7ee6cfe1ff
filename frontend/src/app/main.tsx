import { createRoot } from 'react-dom/client';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './global.css';
import { start } from './start';

const root = document.getElementById('root');
if (root) void start(createRoot(root));
