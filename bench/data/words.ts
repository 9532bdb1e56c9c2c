/** What clients' names are made of. */
export const nameWords = [
  'Alferon Baltika Cordeva Dolmira Energon Faltera Gamrint Holdena Intraval Juvenda',
  'Kompast Lumineo Magnora Nordiva Optimel Paritet Quartzo Rosveda Severin Tandemo',
  'Unirost Vektora Westing Xenolit Yugoram Zenitar Agromax Betonix Cifrara Domenta',
  'Ecoline Fortuna Granito Himprom Impulsa Karavan Lesprom Metalla Novator Orbital',
].flatMap((line) => line.split(' '));

export const cities = 'Moscow Kazan Perm Omsk Tula Samara Ufa Tver Orel Pskov'.split(' ');

/** Four letters out of the middle of each name word: what people type into a search. */
export const soughtWords = [
  'lfer alti orde olmi nerg alte amri olde ntra uven ompa umin agno ordi ptim arit uart osve ever ande',
  'niro ekto esti enol ugor enit grom eton ifra omen coli ortu rani impr mpul arav espr etal ovat rbit',
].flatMap((line) => line.split(' '));
