import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { downloadAt, downloadPaths } from '../../library/downloads.ts';

export const getStaticPaths = downloadPaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => downloadAt(props.address);
