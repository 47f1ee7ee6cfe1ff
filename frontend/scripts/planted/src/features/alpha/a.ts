export { beta } from '../beta/b';
