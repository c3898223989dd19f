import { wordList } from './word-list.ts';

/*
 * Given names that are, in any language, names of women only or of men only: evidence of whom “he” and “she” may refer to. Names of both are in neither list: “Andrea”,
 * “Camille”, “Dana”, “Jean”, “Joan”, “Nicola”, “Robin”. Compiled manually from general knowledge.
 */

/** Given names of women. */
export const WOMENS_NAMES = wordList(`
Ada Agnes Aisha Alexandra Alice Alina Alison Amanda Amelia Amy Ana Angela Angelina Anita Anna Anne Annette Audrey Barbara Beatrice Brenda Bridget Carla Carmen Carolina Caroline Catherine Cathy Cecilia Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Clara Claire Cristina Cynthia Daniela Danielle Deborah
Debra Diana Diane Dolores Donna Doris Dorothy Edith Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Emily Emma Erica Erika Esther Eva Fatima Fiona Florence Frances Francesca Gabriela Gloria Greta Hannah Harriet Heather Heidi Helen Helena Ingrid Irene Irina Isabel Isabella Isabelle Ivana Jacqueline Jane
Janet Janice Jennifer Jenny Jessica Jill Joanna Joséphine Josephine Juanita Judith Judy Julia Juliet Julie Karen Katarina Kate Katherine Kathleen Kathryn Katie Kristina Laura Lena Léa Linda Lisa Liz Louise Lucia Lucy Lydia Maggie Mariam Margaret Margarita Maria María Marie Marilyn Marina Marisol Marta Martha Mary Maureen
Melanie Melissa Melinda Michelle Miriam Monica Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nina Nora Olena Olga Olivia Pamela Patricia Paula Pauline Penelope Priya Rachel Rebecca Renata Rita Roberta Rosa Rosemary Ruth Sally Samantha Sandra Sarah Serena Sharon Sheila Silvia Sofia Sonia Sophia Sophie Stella Stephanie
Susan Susanna Suzanne Svetlana Sylvia Tamara Tatiana Teresa Theresa Tina Ursula Valentina Valerie Vanessa Vera Veronica Victoria Viktoria Virginia Wendy Yulia Yvette Yvonne Zoe Zuzana
`);

/** Given names of men. */
export const MENS_NAMES = wordList(`
Aaron Abdullah Abraham Adam Ahmad Ahmed Alan Albert Alberto Alejandro Aleksandr Alexander Alexandre Alexei Alfred Anders Andrew Andrei Andrey Anthony Antonio Arjun Arthur Barry Ben Benjamin Bernard Bill Boris Brian Bruce Bruno Callum Carl Carlos Charles Christopher Colin Craig Daniel Dave David Derek Diego Dmitri Dmitry Donald
Douglas Duncan Edgar Eduardo Edward Emmanuel Eric Ernest Evgeny Fernando Florian Francisco François Frank Franz Fred Frederick Geoffrey George Gerald Gerard Giles Giovanni Giuseppe Gordon Graham Greg Gregory Guillermo Gustav Hans Harold Harry Hasan Hassan Hector Heinrich Henri Henry Howard Hugh Hugo Ian Igor Ibrahim Isaac
Ivan Jack Jacob Jacques Jake James Jason Javier Jeff Jeffrey Jens Jeremy Jerome Jim Jimmy Johan Johannes John Jonas Jonathan Jorge José Joseph Juan Julio Justin Karl Keith Kenneth Kevin Klaus Konstantin Lars Lawrence Leonard Lloyd Louis Luc Lucas Luigi Luis Luke Magnus Malcolm Marco Marcus Mark Martin Matthew Maurice
Michael Miguel Mikhail Mohamed Mohammad Mohammed Neil Nicholas Nicolas Nigel Nikolai Oleg Oliver Oscar Oskar Otto Pablo Patrick Paul Pavel Pedro Peter Philip Philippe Pierre Piers Rafael Rajiv Ralph Ramon Raymond Ricardo Richard Robert Roberto Roger Roland Roman Ronald Rupert Salvador Samuel Sean Sebastian Sergei Sergey Sergio Simon
Stanislav Stanley Stefan Stephen Steve Steven Stewart Stuart Theodore Thierry Thomas Tim Timothy Tom Tomasz Trevor Vadim Victor Viktor Vincent Vladimir Vladislav Volodymyr Walter Warren Werner William Wolfgang Yannick Yuri
`);
