export { beta } from '@/features/beta/b';
